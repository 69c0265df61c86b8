"""Uploading to the deployed stack: presigned POST, S3 event, thumbnail Lambda."""

from __future__ import annotations

from hashlib import sha256
from io import BytesIO
from typing import Any

import requests
from PIL import Image

from tests.stack.deployed import Deployed
from tests.stack.studio import APP, Studio, jpeg


def _keys(stack: Deployed, prefix: str) -> list[str]:
    bucket = stack.outputs["mediaBucket"]
    listed: Any = stack.aws("s3").list_objects_v2(Bucket=bucket, Prefix=prefix)
    return [entry["Key"] for entry in listed.get("Contents", [])]


def test_uploaded_picture_becomes_an_avatar(stack: Deployed) -> None:
    studio = Studio(stack)
    avatar = studio.upload(jpeg(orientation=6))
    assert (avatar["status"], avatar["width"], avatar["height"]) == ("ready", 600, 900)
    picture = requests.get(avatar["imageUrl"], timeout=30)
    upright = Image.open(BytesIO(picture.content))
    assert upright.size == (600, 900)
    assert not upright.getexif()
    assert b"secret" not in picture.content
    assert upright.getpixel((300, 50))[0] > 200  # red, which was left, is now on top
    thumbnail = Image.open(BytesIO(requests.get(avatar["thumbnailUrl"], timeout=30).content))
    assert (thumbnail.size, thumbnail.format) == ((300, 300), "WEBP")
    assert picture.headers["Cache-Control"] == "private, max-age=31536000, immutable"
    assert avatar["placeholder"]
    assert _keys(stack, f"uploads/avatar-creator/{avatar['userId']}/") == []
    assert studio.balance() == 990
    again = studio.ok("GET", f"/avatars/{avatar['id']}")["avatar"]
    assert again["imageUrl"] == avatar["imageUrl"]  # a browser may cache it


def test_file_that_is_no_picture_fails_and_costs_nothing(stack: Deployed) -> None:
    studio = Studio(stack)
    avatar = studio.upload(b"<html>not a picture</html>")
    assert avatar["status"] == "failed"
    assert avatar["failureReason"]
    assert avatar["imageUrl"] is None
    assert studio.balance() == 1000
    assert _keys(stack, f"uploads/avatar-creator/{avatar['userId']}/") == []


def test_picture_that_lies_about_its_type_fails(stack: Deployed) -> None:
    studio = Studio(stack)
    avatar = studio.upload(jpeg(), contentType="image/png")
    assert avatar["status"] == "failed"
    assert "PNG" in avatar["failureReason"]
    assert "JPEG" in avatar["failureReason"]


def test_form_takes_only_what_was_announced(stack: Deployed) -> None:
    studio = Studio(stack)
    data = jpeg()
    form = studio.reserve(len(data))["upload"]
    other = form["fields"]["key"] + "x"
    assert studio.send(form, data + b"x").status_code in (400, 403)
    assert studio.send(form, data, key=other).status_code == 403
    assert studio.send(form, data, **{"Content-Type": "text/html"}).status_code == 403
    assert studio.send(form, data).status_code == 204


def test_files_sent_together_and_by_forms_signed_again(stack: Deployed) -> None:
    studio = Studio(stack)
    pictures = [jpeg(note=note) for note in ("one", "two")]
    named = {"fileName": "a.jpg", "contentType": "image/jpeg"}
    files = [
        {**named, "name": name, "size": len(picture), "sha256": sha256(picture).hexdigest()}
        for name, picture in zip(("Ani", "Budi"), pictures, strict=True)
    ]
    path = f"/projects/{studio.project_id}/avatars/upload-batch"
    ani, bad, budi = studio.ok("POST", path, {"files": [files[0], {}, files[1]]})["uploads"]
    assert bad["code"] == "invalid_input"
    again = studio.ok("POST", f"/avatars/{budi['avatar']['id']}/upload-form")["upload"]
    forms = (ani["upload"], again)
    for form, picture in zip(forms, pictures, strict=True):
        assert studio.send(form, picture, **{"x-amz-checksum-sha256": "x"}).status_code == 403
        assert studio.send(form, picture).status_code == 204
    ids = [reserved["avatar"]["id"] for reserved in (ani, budi)]
    assert [studio.settled(avatar)["status"] for avatar in ids] == ["ready", "ready"]
    assert studio.balance() == 980
    (refused,) = studio.ok("POST", path, {"files": [files[0]]})["uploads"]
    assert refused["duplicateOf"]["id"] == ids[0]
    subject = {"subject": "Siti"}
    studio.ok("PATCH", f"/avatars/{ids[0]}", {"consent": subject})
    gone = studio.ok("POST", "/consents/erase", subject)
    assert (gone["erased"], gone["left"]) == (1, 0)
    assert _keys(stack, f"media/{ani['avatar']['userId']}/{ids[0]}/") == []


def test_trash_brings_an_avatar_back_or_removes_it_with_its_pictures(stack: Deployed) -> None:
    studio = Studio(stack)
    avatar = studio.upload(jpeg())
    folder = f"media/{avatar['userId']}/{avatar['id']}/"
    studio.ok("DELETE", f"/avatars/{avatar['id']}")
    assert studio.call("GET", f"{APP}/avatars/{avatar['id']}").status_code == 404
    studio.ok("POST", f"/avatars/{avatar['id']}/restore")
    project = studio.ok("GET", f"/projects/{studio.project_id}")["project"]
    assert (project["avatarCount"], len(project["covers"])) == (1, 1)
    studio.ok("DELETE", f"/avatars/{avatar['id']}")
    assert len(_keys(stack, folder)) == 2
    studio.ok("DELETE", f"/trash/{avatar['id']}")
    assert _keys(stack, folder) == []


def test_picture_of_another_person_is_out_of_reach(stack: Deployed) -> None:
    avatar = Studio(stack).upload(jpeg())
    stranger = Studio(stack)
    assert stranger.call("GET", f"{APP}/avatars/{avatar['id']}").status_code == 404
    bare = avatar["imageUrl"].split("?")[0]
    assert requests.get(bare, timeout=30).status_code == 403
