"""Storing a prepared picture, and finding one that an earlier attempt stored."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from chalicelib.apps.avatar_creator.store.avatars import every_key, picture_key, thumbnail_key
from chalicelib.aws.storage import MediaStorage

if TYPE_CHECKING:
    from chalicelib.imaging import PreparedPicture


@dataclass(frozen=True)
class PictureFacts:
    """What an avatar knows of its picture; sizes in pixels and bytes."""

    extension: str
    content_type: str
    width: int
    height: int
    bytes: int
    placeholder: str
    seed: int | None = None
    model: str | None = None


class PictureStore:
    """The pictures of avatars. The thumbnail is written last and carries the facts of both."""

    def __init__(self, storage: MediaStorage) -> None:
        self._storage = storage

    def save(
        self,
        user_id: str,
        avatar_id: str,
        picture: PreparedPicture,
        *,
        seed: int | None = None,
        model: str | None = None,
    ) -> PictureFacts:
        """Store picture and thumbnail under keys made of the ids, so that a repeat overwrites."""
        facts = PictureFacts(
            picture.extension,
            picture.content_type,
            picture.width,
            picture.height,
            len(picture.image),
            picture.placeholder,
            seed,
            model,
        )
        key = picture_key(user_id, avatar_id, picture.extension)
        self._storage.write(key, picture.image, picture.content_type)
        noted = {name: str(value) for name, value in asdict(facts).items() if value is not None}
        thumbnail = thumbnail_key(user_id, avatar_id)
        self._storage.write(thumbnail, picture.thumbnail, "image/webp", noted)
        return facts

    def saved(self, user_id: str, avatar_id: str) -> PictureFacts | None:
        """Return the facts of a picture that is stored completely, None when there is none."""
        thumbnail = self._storage.look(thumbnail_key(user_id, avatar_id))
        if thumbnail is None:
            return None
        noted = thumbnail.facts
        return PictureFacts(
            noted["extension"],
            noted["content_type"],
            int(noted["width"]),
            int(noted["height"]),
            int(noted["bytes"]),
            noted["placeholder"],
            int(noted["seed"]) if "seed" in noted else None,
            noted.get("model"),
        )

    def discard(self, user_id: str, avatar_id: str) -> None:
        """Remove whatever is stored for an avatar that is gone."""
        self._storage.delete(every_key(user_id, avatar_id))
