"""DynamoDB and S3 for one person's things: they answer as AWS does, and count what that takes."""

from __future__ import annotations

import io
import json
import time
from collections.abc import Iterator
from typing import Any

from botocore.awsrequest import AWSResponse
from botocore.session import Session
from sorts import Sort

MEGABYTE = 1024 * 1024
Item = dict[str, Any]


class Body(io.BytesIO):
    """A body as urllib3 has it."""

    def stream(self, **_: Any) -> Iterator[bytes]:
        yield self.read()


class Table:
    """Answers calls out of memory. `seconds` is how long that took: time that is not the product's.

    A query reads whole rows until it has a megabyte, whatever of them it returns.
    """

    def __init__(self) -> None:
        self._objects: dict[str, bytes] = {}
        self.reset()

    def fill(self, sort: Sort, count: int, *, changed: int) -> None:
        """Hold so many things, newest first; the first `changed` ones changed just now."""
        items = [row.serialize() for row in sort.rows(count)]
        self._sort, self._newest_first = sort, items
        self._by_id = {item[sort.id]["S"]: item for item in items}
        self._position = {id_: position for position, id_ in enumerate(self._by_id)}
        self._changed = [self._compact(item) for item in items[:changed]]
        self.forget_objects()

    def forget_objects(self) -> None:
        self._objects.clear()

    def reset(self) -> None:
        self.calls, self.sent, self.read, self.loaded, self.seconds = 0, 0, 0, 0, 0.0

    def attach(self, session: Session) -> None:
        for operation, answer in {
            "dynamodb.Query": self._query,
            "dynamodb.BatchGetItem": self._batch,
        }.items():
            session.register(f"before-send.{operation}", self._timed(answer))
        session.register("before-send.s3.GetObject", self._load)
        session.register("before-send.s3.PutObject", self._store)
        session.register("before-send.sqs.SendMessageBatch", self._send)

    def _timed(self, answer: Any) -> Any:
        def handle(request: Any, **_: Any) -> AWSResponse:
            started = time.perf_counter()
            body = json.dumps(answer(json.loads(request.body))).encode()
            self.calls, self.sent = self.calls + 1, self.sent + len(body)
            self.seconds += time.perf_counter() - started
            return AWSResponse(request.url, 200, {}, Body(body))

        return handle

    def _query(self, asked: Item) -> Item:
        if asked["IndexName"] == "changed":
            self.read += sum(map(size, self._changed))
            return _answer(self._changed)
        before = asked.get("ExclusiveStartKey")
        start = self._position[before[self._sort.id]["S"]] + 1 if before else 0
        end, read = start, 0
        most = asked.get("Limit", len(self._newest_first))
        while end < len(self._newest_first) and read < MEGABYTE and end - start < most:
            read += size(self._newest_first[end])
            end += 1
        self.read += read
        items = self._newest_first[start:end]
        found = (
            [self._compact(item) for item in items] if "ProjectionExpression" in asked else items
        )
        last = {"LastEvaluatedKey": self._key(items[-1])} if end < len(self._newest_first) else {}
        return {**_answer(found), **last}

    def _batch(self, asked: Item) -> Item:
        ((name, wanted),) = asked["RequestItems"].items()
        items = [self._by_id[key[self._sort.id]["S"]] for key in wanted["Keys"]]
        self.read += sum(map(size, items))
        return {"Responses": {name: items}, "UnprocessedKeys": {}}

    def _load(self, request: Any, **_: Any) -> AWSResponse:
        data = self._objects.get(request.url.partition("?")[0])
        if data is None:
            missing = b"<Error><Code>NoSuchKey</Code></Error>"
            return AWSResponse(request.url, 404, {}, Body(missing))
        self.loaded += len(data)
        headers = {"content-length": str(len(data)), "etag": '"1"'}
        return AWSResponse(request.url, 200, headers, Body(data))

    def _store(self, request: Any, **_: Any) -> AWSResponse:
        body = request.body
        data = body if isinstance(body, bytes) else body.read()
        self._objects[request.url.partition("?")[0]] = data
        return AWSResponse(request.url, 200, {"etag": '"1"'}, Body(b""))

    def _send(self, request: Any, **_: Any) -> AWSResponse:
        return AWSResponse(request.url, 200, {}, Body(b'{"Successful": [], "Failed": []}'))

    def _key(self, item: Item) -> Item:
        return {name: item[name] for name in ("userId", self._sort.id, self._sort.sorted_by)}

    def _compact(self, item: Item) -> Item:
        kept = {"userId", self._sort.id, "changedAt", *self._sort.compact}
        return {name: value for name, value in item.items() if name in kept}


def _answer(items: list[Item]) -> Item:
    return {"Items": items, "Count": len(items), "ScannedCount": len(items)}


def size(item: Item) -> int:
    """Return about what DynamoDB counts for an item: names and values."""
    return sum(len(name) + len(str(next(iter(value.values())))) for name, value in item.items())
