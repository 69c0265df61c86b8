"""Least privilege from its other side: each function does all that its role lets it do.

That none does more is held after every test (`nothing_beyond_a_role`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from chalicelib.foundation.app import API, SWEEP
from chalicelib.host import PARTS, jobs
from infra.names import table_id
from tests.integration.cases import CASES, an_estate, brought, caller, fill, home
from tests.integration.conftest import SECRET
from tests.integration.faults.world import World
from tests.integration.person import Person
from tests.integration.roles import Act, acts, allowed

# Lambda reads the queue and writes the log, in the function's name; any job may put a message off.
OF_EVERY_FUNCTION = {
    *("sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"),
    *("sqs:ChangeMessageVisibility", "logs:CreateLogStream", "logs:PutLogEvents"),
}
# No calls of their own: the one is what AWS asks of who sends a batch, the other decides what is
# answered about an object that is not there.
IMPLIED = {"sqs:SendMessage", "s3:ListBucket"}
# What the API signs is done by a browser, with the API's right.
SIGNED = {
    Act("s3:PutObject", "MediaBucket/uploads"),
    Act("s3:GetObject", "MediaBucket/media"),
    Act("s3:GetObject", "MediaBucket/exports"),
}
# An app's own tables are its own: its API and its sweep may do with them whatever apps do.
OWN = {table_id(name) for part in PARTS for name in part.tables() if name not in part.access}


def test_each_function_does_all_that_its_role_allows(http: Any, world: World):
    call_every_endpoint(http)
    for story in brought("story").values():
        story.tell(world, Person(http, SECRET))
    unused = [
        f"{function} never does {act.action} on {act.resource}: take it out of the record, "
        "or show it in tests/integration/<app>/story.py"
        for function, act in never_done()
    ]
    assert not unused, "\n".join(unused)


def call_every_endpoint(http: Any) -> None:
    """Call them all, those last that remove what the others are about."""
    for folder in dict.fromkeys(map(home, CASES)):
        routes = [route for route in CASES if home(route) == folder]
        estate = an_estate(Person(http, SECRET), routes[0])
        for route in sorted(routes, key=lambda route: route.startswith("DELETE")):
            caller(route, estate.owner).call(*fill(route, estate))


def never_done() -> Iterator[tuple[str, Act]]:
    shared = acts.done[API] | acts.done[SWEEP]
    for function in (API, SWEEP, *(job.name for job in jobs())):
        both = function in (API, SWEEP)
        for act in sorted(allowed(function)):
            done = shared if both and act.action.startswith("dynamodb:") else acts.done[function]
            its_own = both and act.resource.partition("/")[0] in OWN
            signed = function == API and act in SIGNED
            if not (act in done or act.action in OF_EVERY_FUNCTION | IMPLIED or its_own or signed):
                yield function, act
