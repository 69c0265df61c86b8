"""Fetching a finished picture from wherever the provider put it."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from chalicelib.inference.errors import UnusableAnswer
from chalicelib.inference.picture import is_whole_picture
from chalicelib.inference.transport.budget import Budget
from chalicelib.inference.transport.client import ProviderClient
from chalicelib.inference.trouble import bad_answer


def picture_at(client: ProviderClient, url: Any, *, budget: Budget) -> bytes:
    """Return the picture at `url`, asked for without the token.

    Raises UnusableAnswer unless it is an https address, RetryLater when the file is not whole.
    """
    if not isinstance(url, str) or urlsplit(url).scheme != "https":
        raise UnusableAnswer
    reply = client.get_unsigned(url, budget=budget)
    if not reply.ok or not is_whole_picture(reply.body):
        raise bad_answer()
    return reply.body
