"""Keys in the media bucket. They are made of ids: no key and no URL is ever stored."""

from __future__ import annotations

from dataclasses import dataclass

EXTENSIONS = ("jpg", "png", "webp")
# Uploads from before there was a second app name none.
_FIRST_APP = "avatar-creator"


@dataclass(frozen=True)
class UploadKey:
    """Where a raw file waits for its preparation."""

    app_id: str
    user_id: str
    id: str

    def __str__(self) -> str:
        return f"uploads/{self.app_id}/{self.user_id}/{self.id}"


def parse_upload_key(key: str) -> UploadKey | None:
    """Return the parts of a key below `uploads/`, None when it is none of ours."""
    match key.split("/"):
        case ["uploads", app_id, user_id, id_]:
            return UploadKey(app_id, user_id, id_)
        case ["uploads", user_id, id_]:
            return UploadKey(_FIRST_APP, user_id, id_)
    return None


def picture_key(user_id: str, id_: str, extension: str) -> str:
    return f"media/{user_id}/{id_}/image.{extension}"


def thumbnail_key(user_id: str, id_: str) -> str:
    return f"media/{user_id}/{id_}/thumb.webp"


def sample_key(user_id: str, id_: str) -> str:
    """Return the key of the picture with a watermark that is shown in place of the picture."""
    return f"media/{user_id}/{id_}/sample.webp"


def every_picture_key(user_id: str, id_: str) -> list[str]:
    """Return the keys of all prepared pictures that a thing can have."""
    pictures = [picture_key(user_id, id_, extension) for extension in EXTENSIONS]
    return [*pictures, thumbnail_key(user_id, id_), sample_key(user_id, id_)]
