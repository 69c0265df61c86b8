"""The demo user, who can sign in at once."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass

from local.client import client
from local.cloud import Cloud


@dataclass(frozen=True)
class Person:
    """Somebody with an account in the user pool."""

    email: str
    password: str


# Public on purpose: this user exists on local clouds only.
DEMO = Person("demo@lumiku.example", "lumiku-demo-2026")


def seed(cloud: Cloud, pool_id: str, person: Person = DEMO) -> None:
    """Make sure that `person` exists, is confirmed, and has this password for good."""
    cognito = client(cloud, "cognito-idp")
    with suppress(cognito.exceptions.UsernameExistsException):
        cognito.admin_create_user(
            UserPoolId=pool_id,
            Username=person.email,
            MessageAction="SUPPRESS",
            UserAttributes=[
                {"Name": "email", "Value": person.email},
                {"Name": "email_verified", "Value": "true"},
            ],
        )
    cognito.admin_set_user_password(
        UserPoolId=pool_id, Username=person.email, Password=person.password, Permanent=True
    )
