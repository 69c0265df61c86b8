"""Storing a prepared picture, and finding one that an earlier attempt stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from chalicelib.aws.storage import MediaStorage
from chalicelib.foundation.media.keys import (
    UploadKey,
    every_picture_key,
    picture_key,
    sample_key,
    thumbnail_key,
)

if TYPE_CHECKING:
    from chalicelib.imaging import PreparedPicture


# Without loss, the longest side we keep squared: no prepared picture is larger.
LARGEST = 80 * 1024 * 1024
AT_ONCE = 1000


@dataclass(frozen=True)
class PictureFacts:
    """What a thing knows of its picture; sizes in pixels and bytes."""

    extension: str
    content_type: str
    width: int
    height: int
    bytes: int
    placeholder: str
    seed: int | None = None
    model: str | None = None
    cutout: str | None = None
    palette: str | None = None
    judgement: str | None = None


class PictureStore:
    """Pictures with thumbnails. The thumbnail is written last and carries the facts of both."""

    def __init__(self, storage: MediaStorage) -> None:
        self._storage = storage

    def save(
        self,
        user_id: str,
        id_: str,
        picture: PreparedPicture,
        *,
        sample: bytes | None = None,
        seed: int | None = None,
        model: str | None = None,
        judgement: str | None = None,
    ) -> PictureFacts:
        """Store picture and thumbnail under keys made of the ids, so that a repeat overwrites.

        `sample` is the picture with a watermark (WebP), of one that is not shown without.
        """
        facts = PictureFacts(
            picture.extension,
            picture.content_type,
            picture.width,
            picture.height,
            len(picture.image),
            picture.placeholder,
            seed,
            model,
            picture.cutout,
            picture.palette,
            judgement,
        )
        key = picture_key(user_id, id_, picture.extension)
        self._storage.write(key, picture.image, picture.content_type)
        if sample is not None:
            self._storage.write(sample_key(user_id, id_), sample, "image/webp")
        noted = {name: str(value) for name, value in asdict(facts).items() if value is not None}
        thumbnail = thumbnail_key(user_id, id_)
        self._storage.write(thumbnail, picture.thumbnail, "image/webp", noted)
        return facts

    def saved(self, user_id: str, id_: str) -> PictureFacts | None:
        """Return the facts of a picture that is stored completely, None when there is none."""
        thumbnail = self._storage.look(thumbnail_key(user_id, id_))
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
            noted.get("cutout"),
            noted.get("palette"),
            noted.get("judgement"),
        )

    def copy(self, user_id: str, from_id: str, to_id: str, extension: str) -> bool:
        """Copy picture and thumbnail to another id; False when the one or the other is gone."""
        picture = picture_key(user_id, from_id, extension), picture_key(user_id, to_id, extension)
        thumbnail = thumbnail_key(user_id, from_id), thumbnail_key(user_id, to_id)
        return self._storage.copy(*picture) and self._storage.copy(*thumbnail)

    def picture(self, user_id: str, id_: str, extension: str) -> bytes | None:
        """Return a stored picture, None when it is not there."""
        return self._storage.read(picture_key(user_id, id_, extension), at_most=LARGEST)

    def discard(self, user_id: str, id_: str, *raw: UploadKey) -> None:
        """Remove whatever is stored for something that is gone, its raw uploads too."""
        self._storage.delete([*every_picture_key(user_id, id_), *map(str, raw)])

    def discard_all(self, user_id: str, ids: Sequence[str]) -> None:
        """Remove whatever is stored for things that are gone, of many in one call."""
        keys = [key for id_ in ids for key in every_picture_key(user_id, id_)]
        for start in range(0, len(keys), AT_ONCE):
            self._storage.delete(keys[start : start + AT_ONCE])

    def discard_sample(self, user_id: str, id_: str) -> None:
        """Remove the picture with the watermark alone."""
        self._storage.delete([sample_key(user_id, id_)])

    def raw(self, name: str, *, at_most: int) -> bytes | None:
        """Return a raw upload, at most `at_most` + 1 bytes of it; None when it is not there."""
        return self._storage.read(name, at_most=at_most)

    def has_raw(self, key: UploadKey) -> bool:
        """Tell whether a raw upload has arrived."""
        return self._storage.look(str(key)) is not None

    def discard_raw(self, name: str) -> None:
        """Remove a raw upload by its full key."""
        self._storage.delete([name])
