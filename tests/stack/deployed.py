"""A stack of the tests' own: real processes, real HTTP, IAM enforced."""

from __future__ import annotations

import itertools
import socket
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import requests

from chalicelib.host import PARTS
from local import life
from local.client import client
from local.cloud import ROOT, Cloud
from local.environment import base_environment
from local.seed import Person, seed

TIMEOUT = 30
T = TypeVar("T")
# Short waits, so that retries and redeliveries happen while a test looks on.
SHORTENED = {
    "GenerationRetryWaits": "1,2",
    "GenerationVisibility": "10",
    "GenerationTimeout": "25",
    # The tests of one person come at once.
    "Limits": ",".join(f"{part.id}.{name}=100000/h" for part in PARTS for name in part.limits),
}
# Another account, one role of which may tell the spare stack of uses.
ACCOUNT, SENDER = "222222222222", "poster-worker"


@dataclass
class Deployed:
    """A running local cloud and what its outputs.json says."""

    cloud: Cloud
    parts: life.Processes
    outputs: dict[str, Any] = field(default_factory=dict)
    http: requests.Session = field(default_factory=requests.Session)
    _people: itertools.count[int] = field(default_factory=itertools.count)

    def up(self) -> None:
        self.outputs = life.up(self.cloud, base_environment(), self.parts)

    def stop(self) -> None:
        self.parts.model_server.stop()
        self.parts.emulator.stop()

    def close(self) -> None:
        self.http.close()
        self.stop()

    def aws(self, service: str) -> Any:
        """Return a client with the administrator's rights."""
        return client(self.cloud, service)

    def resource(self, logical_id: str) -> str:
        """Return the name CloudFormation gave to a resource of the template."""
        described = self.aws("cloudformation").describe_stack_resource(
            StackName=self.cloud.stack, LogicalResourceId=logical_id
        )
        return str(described["StackResourceDetail"]["PhysicalResourceId"])

    def rows(self, table: str, user_id: str) -> list[dict[str, Any]]:
        """Return a person's rows in a table, numbers as texts."""
        found = self.aws("dynamodb").query(
            TableName=self.resource(table),
            KeyConditionExpression="userId = :user",
            ExpressionAttributeValues={":user": {"S": user_id}},
            ConsistentRead=True,
        )
        return [
            {name: value for name, typed in item.items() for value in typed.values()}
            for item in found["Items"]
        ]

    def queues(self) -> list[str]:
        """Return the names of all queues but those of dead letters, as outputs.json spells them."""
        pages = self.aws("cloudformation").get_paginator("list_stack_resources")
        found = [
            resource["LogicalResourceId"].removesuffix("Queue")
            for page in pages.paginate(StackName=self.cloud.stack)
            for resource in page["StackResourceSummaries"]
            if resource["ResourceType"] == "AWS::SQS::Queue"
        ]
        return [name[:1].lower() + name[1:] for name in found if not name.endswith("DeadLetters")]

    def person(self) -> Person:
        """Return a new, confirmed user."""
        email = f"person-{next(self._people)}@lumiku.example"
        return self.register(Person(email, "a-password-1"))

    def register(self, person: Person) -> Person:
        """Make a confirmed user of `person`, who is returned."""
        seed(self.cloud, self.outputs["userPoolId"], person)
        return person

    def token(self, person: Person | None = None) -> str:
        """Return an ID token of `person`, by default of somebody new."""
        person = person or self.person()
        signed_in = self.aws("cognito-idp").initiate_auth(
            ClientId=self.outputs["userPoolClientId"],
            AuthFlow="USER_PASSWORD_AUTH",
            AuthParameters={"USERNAME": person.email, "PASSWORD": person.password},
        )
        return str(signed_in["AuthenticationResult"]["IdToken"])

    def call(
        self,
        method: str,
        path: str,
        *,
        token: str | None = None,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> requests.Response:
        """Send one request to the API; `path` starts with a slash, below `/api`."""
        signed = {"Authorization": f"Bearer {token}"} if token else {}
        return self.http.request(
            method,
            self.outputs["apiUrl"] + path,
            json=json,
            headers={**signed, **(headers or {})},
            timeout=TIMEOUT,
        )


def deploy_in(
    folder: Path, cleanup: ExitStack, *, web: bool = False, app: Path = ROOT, **parameters: str
) -> Deployed:
    """Return a new stack of `app` with its state in `folder`.

    `cleanup` stops it, also when `up` fails.
    """
    cloud = Cloud(
        state=folder,
        port=free_port(),
        model_port=free_port(),
        stack="lumiku-test",
        parameters=parameters,
        web=web,
        app=app,
    )
    deployed = Deployed(cloud, life.processes(cloud))
    cleanup.callback(deployed.close)
    deployed.up()
    return deployed


def eventually(look: Callable[[], T], *, seconds: float = 30) -> T:
    """Return the first truthy answer of `look`; the last answer when time is over.

    It looks the less often the longer that takes: what it waits for has to answer as well.
    """
    begun = time.monotonic()
    while not (answer := look()) and (waited := time.monotonic() - begun) < seconds:
        time.sleep(min(1, max(0.05, waited / 10)))
    return answer


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
