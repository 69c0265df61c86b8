"""MiniStack, saving itself, with as many function processes as a browser opens connections."""

from __future__ import annotations

import logging
from typing import Any

import ministack.app as ministack
from ministack.core import cloudfront_js
from ministack.core.persistence import save_state

from local.saving import Saving

# It keeps three and starts another Node.js for each request beyond them, which it then ends again:
# every first visit waits for that. Six is what browsers open to a host over HTTP/1.1.
IDLE_FUNCTION_PROCESSES = 6

STACKS = "cloudformation"


def look() -> dict[str, Any] | None:
    """Return a copy of every service's state, None while a stack is being changed.

    A deploy that was cut off would be taken up by nobody; the state before it is the better one.
    """
    services = ministack._build_persistence_save_dict()  # noqa: SLF001 - what it does at its end
    states = {name: state for name, get in services.items() if (state := get()) is not None}
    stacks = states[STACKS]["stacks"].all_values() if STACKS in states else ()
    changing = any(stack["StackStatus"].endswith("_IN_PROGRESS") for stack in stacks)
    return None if changing else states


def write(states: dict[str, Any]) -> None:
    """Replace the saved state, file by file, each in one step.

    The stacks come last: if it is killed before, they name the release before, which is deployed
    anew.
    """
    for name in sorted(states, key=lambda name: name == STACKS):
        save_state(name, states[name])


if __name__ == "__main__":
    cloudfront_js._pool.max_idle = IDLE_FUNCTION_PROCESSES  # noqa: SLF001 - it has no setting
    logging.getLogger("persistence").setLevel(logging.WARNING)  # it has a line for every file
    ministack.app = Saving(ministack.app, look, write)
    ministack.main()
