"""What tables and bucket hold, to come back to: quicker than making it all again."""

from __future__ import annotations

from typing import Any

from tests.integration.faults.world import World
from tests.integration.rows import Rows


class State:
    """All rows, and the objects of one person with their base, at the moment this is made."""

    def __init__(self, world: World, user: str) -> None:
        self._world, self._user = world, user
        self._rows = Rows()
        self._objects = {key: self._read(key) for key in self._keys()}

    def restore(self) -> None:
        self._rows.restore()
        there, s3 = self._keys(), self._world.clients.s3
        for key in there - self._objects.keys():
            s3.delete_object(Bucket="media-bucket", Key=key)
        for key in self._objects.keys() - there:
            s3.put_object(Bucket="media-bucket", Key=key, **self._objects[key])

    def _keys(self) -> set[str]:
        base = self._world.clients.s3.list_objects_v2(
            Bucket="media-bucket", Prefix=f"search/avatar/{self._user}"
        )
        return self._world.objects(self._user) | {item["Key"] for item in base.get("Contents", [])}

    def _read(self, key: str) -> dict[str, Any]:
        reply = self._world.clients.s3.get_object(Bucket="media-bucket", Key=key)
        kept = {name: reply[name] for name in ("ContentType", "Metadata")}
        return {"Body": reply["Body"].read(), **kept}
