"""DynamoDB's address in the benchmark: always the same balance, always the same page of 20."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from chalicelib.apps.avatar_creator.store.avatars import AvatarRow
from chalicelib.foundation.accounts.store import AccountRow

PAGE = 20


def _avatar(user_id: str, number: int) -> dict[str, Any]:
    id_ = f"01JZ{number:022}"
    row = AvatarRow(
        user_id,
        id_,
        project_id="01JZ0000000000000000000000",
        place=f"live#01JZ0000000000000000000000#{id_}",
        live_id=id_,
        name=f"Avatar {number}",
        status="ready",
        source_type="text_to_image",
        charged=15,
        persona_name="Siti",
        persona_age=34,
        personality=["warm", "curious", "precise"],
        background="Runs a small shop in Bandung and sells batik.",
        gender="female",
        age_range="adult",
        ethnicity="Javanese",
        framing="half_body",
        hair_style="long",
        style="casual",
        extension="jpg",
        content_type="image/jpeg",
        placeholder="3OcRJYB4d3h/iIeHeEh3eIhw+j2w",
        width=1024,
        height=1024,
        bytes=345_678,
        generation_id=id_,
        prompt="a friendly portrait of a shop owner in warm light, looking into the camera",
        seed=123_456_789,
        model="black-forest-labs/FLUX.1-dev",
        usage_count=12,
        last_used_at="2026-01-20T10:00:00.000Z",
        created_at="2026-01-19T10:00:00.000Z",
        updated_at="2026-01-20T10:00:00.000Z",
        changed_at="2026-01-20T10:00:00.000Z",
    )
    return row.serialize()


def answers(user_id: str) -> dict[str, bytes]:
    """Return the replies by operation."""
    account = AccountRow(user_id, balance=7)
    page = [_avatar(user_id, number) for number in range(PAGE)]
    replies = {
        "GetItem": {"Item": account.serialize()},
        "Query": {"Items": page, "Count": PAGE, "ScannedCount": PAGE},
    }
    return {operation: json.dumps(reply).encode() for operation, reply in replies.items()}


@contextmanager
def serving(user_id: str) -> Iterator[str]:
    """Give the address at which DynamoDB answers about this person's things."""
    replies = answers(user_id)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = 1 << 16  # a reply goes out in one piece

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            body = replies[self.headers["X-Amz-Target"].rpartition(".")[2]]
            self.send_response(200)
            self.send_header("Content-Type", "application/x-amz-json-1.0")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *arguments: object) -> None:
            """Say nothing about requests."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
