"""The functions' logs, from the local CloudWatch."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from operator import itemgetter
from typing import Any

from local.client import client
from local.cloud import Cloud


def recent(cloud: Cloud, function: str, *, count: int = 50) -> list[str]:
    """Return the last lines a function wrote, oldest first."""
    return [line for _, line in _events(client(cloud, "logs"), cloud, function, since=0)[-count:]]


def everything(cloud: Cloud, *, follow: bool) -> Iterator[str]:
    """Yield the lines of all functions in the order of time, and new ones as they come."""
    api, since = client(cloud, "logs"), 0
    while True:
        functions = _functions(api, cloud)
        found = [event for f in functions for event in _events(api, cloud, f, since=since)]
        found.sort(key=itemgetter(0))
        yield from (f"{_clock(moment)} {line}" for moment, line in found)
        if not follow:
            return
        since = max([since, *(moment + 1 for moment, _ in found)])
        time.sleep(1)


def _functions(api: Any, cloud: Cloud) -> list[str]:
    """Return the names of the functions that the stack has, from the groups of their logs."""
    groups = api.get_paginator("describe_log_groups")
    pages = groups.paginate(logGroupNamePrefix=_group(cloud))
    names = [group["logGroupName"] for page in pages for group in page["logGroups"]]
    return [name.removeprefix(_group(cloud)) for name in names]


def _group(cloud: Cloud, function: str = "") -> str:
    return f"/aws/lambda/{cloud.stack}-{function}"


def _events(api: Any, cloud: Cloud, function: str, *, since: int) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    more: dict[str, str] = {}
    while True:
        page = api.filter_log_events(logGroupName=_group(cloud, function), startTime=since, **more)
        found += [(e["timestamp"], f"{function:9} {e['message'].rstrip()}") for e in page["events"]]
        if not page.get("nextToken"):
            return found
        more = {"nextToken": page["nextToken"]}


def _clock(milliseconds: int) -> str:
    return datetime.fromtimestamp(milliseconds / 1000, UTC).astimezone().strftime("%H:%M:%S")
