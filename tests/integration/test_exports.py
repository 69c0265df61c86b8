"""ZIPs of avatars, from the order to the file."""

from __future__ import annotations

import csv
import io
from typing import Any
from urllib.parse import urlsplit
from zipfile import ZIP_STORED, ZipFile

import pytest

from tests.integration import making
from tests.integration.person import APP, Person

EXPORTS = f"{APP}/exports"


@pytest.fixture
def project(person: Person) -> str:
    return str(person.project(name="Batik")["id"])


def order(person: Person, **body: Any) -> dict[str, Any]:
    answer = person.post(EXPORTS, body)
    assert answer.status == 202, answer.json
    export: dict[str, Any] = answer.json["export"]
    return export


def made(person: Person, **body: Any) -> dict[str, Any]:
    """Order a ZIP and have it made."""
    export_id = order(person, **body)["id"]
    making.pack(person, export_id)
    export: dict[str, Any] = person.get(f"{EXPORTS}/{export_id}").json["export"]
    return export


def stored(key: str) -> bytes:
    from chalicelib.aws.session import client

    data: bytes = client("s3").get_object(Bucket="media-bucket", Key=key)["Body"].read()
    return data


def opened(export: dict[str, Any]) -> ZipFile:
    """Open the file that the link leads to."""
    key = urlsplit(export["downloadUrl"]).path.lstrip("/")
    return ZipFile(io.BytesIO(stored(key)))


def lines(archive: ZipFile, name: str = "manifest.csv") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(archive.read(name).decode("utf-8-sig"))))


def picture_of(person: Person, avatar: dict[str, Any]) -> bytes:
    return stored(f"media/{person.user_id}/{avatar['id']}/image.png")


def test_a_zip_holds_the_pictures_as_they_are_and_a_manifest(person: Person, project: str):
    avatars = [making.ready_avatar(person, project, name=name) for name in ("Siti", "Budi")]
    export = made(person, avatarIds=[avatar["id"] for avatar in avatars])
    assert (export["status"], export["name"], export["progress"]) == ("completed", "Siti +1", 100)
    archive = opened(export)
    assert archive.testzip() is None
    assert archive.namelist() == ["Siti.png", "Budi.png", "manifest.csv"]
    assert {info.compress_type for info in archive.infolist()} == {ZIP_STORED}
    for avatar in avatars:
        assert archive.read(f"{avatar['name']}.png") == picture_of(person, avatar)
    assert [line["file"] for line in lines(archive)] == ["Siti.png", "Budi.png"]
