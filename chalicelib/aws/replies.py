"""DynamoDB's replies as they came.

botocore walks through every value of a reply by its description, a quarter of the work for a page
of 20 rows. It would convert bytes and dates; the rest stays what JSON says, and that is all that
our tables hold.
"""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import Any

READS = ("GetItem", "Query")


def take_as_is(**event: Any) -> None:
    """Hand over what was read and leave an empty reply to botocore, which handles all refusals."""
    response = event["response_dict"]
    if response["status_code"] != HTTPStatus.OK:
        return
    try:
        reply = json.loads(response["body"])
    except ValueError:
        return
    event["customized_response_dict"].update(reply)
    response["body"] = b"{}"
