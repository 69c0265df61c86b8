"""Bases in the bucket, and in the memory of this process."""

from __future__ import annotations

from chalicelib.aws.storage import MediaStorage
from chalicelib.foundation.search.base import Base, packed, unpacked

_REMEMBERED = 150_000
_LARGEST = 512 * 1024 * 1024
TYPE = "application/zlib"


class Bases:
    """The bases of one kind of things. An older one is as right as the newest one."""

    def __init__(self, storage: MediaStorage, name: str, shape: int) -> None:
        self._storage = storage
        self._name = name
        self._shape = shape
        self._known: dict[str, Base | None] = {}

    def find(self, user_id: str) -> Base | None:
        """Return a person's base, None when there was none when this process last looked."""
        if user_id not in self._known:
            base, _ = self.read(user_id)
            self._remember(user_id, base)
        return self._known[user_id]

    def forget(self, user_id: str) -> None:
        """Have the next search look for a newer base."""
        self._known.pop(user_id, None)

    def read(self, user_id: str) -> tuple[Base | None, str | None]:
        """Return the base that is stored now, and the tag of the object; None where there is none.

        One whose entries have another shape counts as none, and its object has a tag.
        """
        found = self._storage.read_tagged(self._key(user_id))
        if found is None:
            return None, None
        return unpacked(found.data, self._shape), found.tag

    def replace(self, user_id: str, base: Base, tag: str | None) -> bool:
        """Store a base in place of the object with this tag; False when that is not there now."""
        data = packed(base, self._shape)
        return self._storage.replace(self._key(user_id), data, TYPE, tag=tag)

    def _remember(self, user_id: str, base: Base | None) -> None:
        held = sum(len(known.entries) for known in self._known.values() if known)
        if held + (len(base.entries) if base else 0) > _REMEMBERED:
            self._known.clear()
        self._known[user_id] = base

    def _key(self, user_id: str) -> str:
        return f"search/{self._name}/{user_id}"
