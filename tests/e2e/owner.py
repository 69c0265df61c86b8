"""Somebody with an account, for whom tests prepare a library over the API."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import StorageState

from local.seed import Person
from tests.stack.deployed import Deployed
from tests.stack.studio import Studio

SESSION_KEY = "lumiku.session"


@dataclass
class Owner:
    """A person, the tokens of their session, and their studio with one project, "Campaign"."""

    stack: Deployed
    person: Person
    tokens: dict[str, Any]
    studio: Studio

    @property
    def project(self) -> str:
        """The path of the project's screen."""
        return f"/avatar-creator/projects/{self.studio.project_id}"

    def end_session(self) -> None:
        """End the session in the user pool; the browser's access token has run out as well."""
        self.stack.aws("cognito-idp").admin_user_global_sign_out(
            UserPoolId=self.stack.outputs["userPoolId"], Username=self.person.email
        )
        self.tokens["expiresAt"] = round(time.time() * 1000) - 1

    def storage(self) -> StorageState:
        """Return a browser's storage in which this person is signed in."""
        kept: Any = {"name": SESSION_KEY, "value": json.dumps(self.tokens)}
        return {
            "cookies": [],
            "origins": [{"origin": self.stack.outputs["webUrl"], "localStorage": [kept]}],
        }


def new_owner(stack: Deployed, person: Person | None = None) -> Owner:
    """Return somebody new who is signed in, or `person`."""
    person = person or stack.person()
    tokens = _tokens(stack, person)
    return Owner(stack, person, tokens, Studio(stack, tokens["accessToken"]))


def _tokens(stack: Deployed, person: Person) -> dict[str, Any]:
    result = stack.aws("cognito-idp").initiate_auth(
        ClientId=stack.outputs["userPoolClientId"],
        AuthFlow="USER_PASSWORD_AUTH",
        AuthParameters={"USERNAME": person.email, "PASSWORD": person.password},
    )["AuthenticationResult"]
    return {
        "accessToken": result["AccessToken"],
        "refreshToken": result["RefreshToken"],
        "expiresAt": round((time.time() + result["ExpiresIn"]) * 1000),
        "email": person.email,
    }
