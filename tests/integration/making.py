"""Things in the states that tests start from, made by the product's own parts."""

from __future__ import annotations

import io
import json
from datetime import timedelta
from typing import Any

from chalicelib.kit.jobs import Invocation, Message
from tests.integration.person import APP, Person
from tests.integration.roles import acting


def a_picture(width: int = 80, height: int = 64) -> bytes:
    """Return a small PNG."""
    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (width, height), (200, 120, 40)).save(out, "PNG")
    return out.getvalue()


def arrive(person: Person, avatar_id: str, data: bytes | None = None) -> None:
    """Let the reserved upload's file arrive and be processed."""
    from chalicelib import host
    from chalicelib.apps.avatar_creator.store.avatars import upload_key

    key = str(upload_key(person.user_id, avatar_id))
    host.platform().storage.write(key, a_picture() if data is None else data, "image/png")
    body = json.dumps({"Records": [{"s3": {"object": {"key": key}}}]})
    with acting("thumbnail"):
        host._worker("thumbnail")(Message("m", body, "r"), Invocation(60))


def ready_avatar(person: Person, project_id: str, **fields: Any) -> dict[str, Any]:
    """Return a new avatar with its pictures."""
    answer = person.upload(project_id, contentType="image/png", **fields)
    assert answer.status == 201, answer.json
    avatar_id = answer.json["avatar"]["id"]
    arrive(person, avatar_id)
    avatar: dict[str, Any] = person.get(f"{APP}/avatars/{avatar_id}").json["avatar"]
    return avatar


def generation_row(person: Person, generation_id: str) -> Any:
    from chalicelib.foundation.generation.store import find_generation

    return find_generation(person.user_id, generation_id)


def begin(person: Person, generation_id: str) -> None:
    """A worker has claimed the generation."""
    from chalicelib.core.clock import iso, utc_now
    from chalicelib.foundation.generation.store import GenerationRow

    row = generation_row(person, generation_id)
    until = iso(utc_now() + timedelta(minutes=1))
    row.update([GenerationRow.status.set("processing"), GenerationRow.leased_until.set(until)])


def fail(person: Person, generation_id: str) -> None:
    """The provider refused the generation."""
    from chalicelib import host

    row = generation_row(person, generation_id)
    assert host.platform().endings.end(row, "failed", "refused", "The model refused.")


def complete(person: Person, generation_id: str) -> str:
    """The picture was drawn; return the avatar's id."""
    from chalicelib import host
    from chalicelib.foundation.generation.part import finishing, onward
    from chalicelib.imaging import prepare
    from chalicelib.imaging.watermark import marked

    row = generation_row(person, generation_id)
    platform = host.platform()
    picture = prepare(a_picture())
    sample = marked(picture.image) if row.is_sample else None
    facts = platform.pictures.save(row.user_id, row.picture_id, picture, sample=sample)
    onward(platform).go_on(row, finishing(platform).finish(row, facts), [])
    avatar_id: str = row.picture_id
    return avatar_id


def preview(person: Person, project_id: str, **fields: Any) -> str:
    """Order a preview and have it made; return its id."""
    answer = person.preview(project_id, **fields)
    assert answer.status == 202, answer.json
    preview_id: str = answer.json["generation"]["id"]
    complete(person, f"preview#{preview_id}")
    return preview_id


def pack(person: Person, export_id: str) -> None:
    """Let an export be made."""
    from chalicelib import host

    body = json.dumps({"userId": person.user_id, "exportId": export_id})
    with acting("export"):
        host._worker("export")(Message("m", body, "r"), Invocation(60))


def many_avatars(person: Person, project_id: str, count: int) -> list[str]:
    """Put ready avatars into a project, past prices and pictures; return ids, oldest first."""
    from chalicelib.apps.avatar_creator.store.avatars import AvatarRow
    from chalicelib.apps.avatar_creator.store.projects import COVERS_SHOWN, ProjectRow
    from chalicelib.core.clock import iso, utc_now
    from chalicelib.core.ids import new_id
    from chalicelib.foundation.work import places

    now = utc_now()
    ids = sorted(new_id(now) for _ in range(count))
    with AvatarRow.batch_write() as batch:
        for id_ in ids:
            place = places.in_project(project_id, id_)
            row = AvatarRow(person.user_id, id_, project_id=project_id, place=place, live_id=id_)
            row.name, row.status, row.source_type = f"Avatar {id_}", "ready", "uploaded"
            row.created_at = row.updated_at = row.changed_at = iso(now)
            batch.save(row)
    if ids:
        more = [ProjectRow.avatar_count.add(count), ProjectRow.covers.add(set(ids[-COVERS_SHOWN:]))]
        ProjectRow(person.user_id, project_id).update(more)
    return ids


def use(person: Person, avatar_id: str, event_id: str, **fields: Any) -> Any:
    """Report one use; return the answer."""
    body = {
        "eventId": event_id,
        "avatarId": avatar_id,
        "appId": "poster-editor",
        "appName": "Poster Editor",
        "action": "poster",
    }
    return person.post(f"{APP}/track-usage", {**body, **fields})


def go_on(person: Person) -> None:
    """Let the next pictures have their turn."""
    from chalicelib import host

    host.platform().turns.go_on(person.user_id)
