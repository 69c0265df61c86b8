"""Somebody who works with the deployed Avatar Creator over HTTP."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any
from uuid import uuid4

import requests
from PIL import Image

from tests.stack.deployed import Deployed, eventually

APP = "/apps/avatar-creator"
ENDED = ("completed", "failed", "cancelled")
TIMEOUT = 30
# As small as pictures are made: their size is seldom the point, and costs most of their time.
SMALL = {"width": 512, "height": 512}


def jpeg(
    *, size: tuple[int, int] = (900, 600), orientation: int = 1, note: str = "a secret description"
) -> bytes:
    """Return a JPEG with EXIF, `note` in it: red on the left, blue on the right."""
    picture = Image.new("RGB", size, "red")
    picture.paste((0, 0, 255), (size[0] // 2, 0, *size))
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010E] = note
    file = BytesIO()
    picture.save(file, "JPEG", exif=exif)
    return file.getvalue()


@dataclass
class Studio:
    """A new person with one project."""

    stack: Deployed
    token: str = ""
    project_id: str = field(default="", init=False)

    def __post_init__(self) -> None:
        self.token = self.token or self.stack.token()
        self.project_id = self.ok("POST", "/projects", {"name": "Campaign"})["project"]["id"]

    def call(self, method: str, path: str, body: Any = None) -> requests.Response:
        return self.stack.call(method, path, token=self.token, json=body)

    def ok(self, method: str, path: str, body: Any = None) -> Any:
        """Return the JSON of a request to the app that must succeed."""
        answer = self.call(method, f"{APP}{path}", body)
        assert answer.ok, answer.text
        return answer.json()

    def balance(self) -> int:
        return int(self.call("GET", "/credits").json()["balance"])

    def reserve(self, size: int, **fields: Any) -> Any:
        body = {"name": "Siti", "fileName": "siti.jpg", "contentType": "image/jpeg", "size": size}
        return self.ok("POST", f"/projects/{self.project_id}/avatars/upload", {**body, **fields})

    def send(self, form: Any, data: bytes, **changed: str) -> requests.Response:
        """Post a file to S3 with a form, as a browser does."""
        files = {"file": ("siti.jpg", data)}
        fields = {**form["fields"], **changed}
        return requests.post(form["url"], data=fields, files=files, timeout=TIMEOUT)

    def upload(self, data: bytes, **fields: Any) -> Any:
        """Upload a picture and return the avatar once it is ready or failed."""
        reserved = self.reserve(len(data), **fields)
        assert self.send(reserved["upload"], data).status_code == 204
        return self.settled(reserved["avatar"]["id"])

    def settled(self, avatar_id: str) -> Any:
        def look() -> Any:
            avatar = self.ok("GET", f"/avatars/{avatar_id}")["avatar"]
            return avatar if avatar["status"] in ("ready", "failed") else None

        return eventually(look)

    def generate(self, **fields: Any) -> list[Any]:
        """Order pictures and return the generations once all have ended."""
        body = {"name": "Siti", "prompt": "a smiling woman with glasses", **SMALL, **fields}
        ordered = self.ok("POST", f"/projects/{self.project_id}/avatars/generate", body)
        return [self.ended(one["id"]) for one in ordered["generations"]]

    def ended(self, generation_id: str) -> Any:
        def look() -> Any:
            one = self.ok("GET", f"/generations/{generation_id}")["generation"]
            return one if one["status"] in ENDED else None

        return eventually(look, seconds=60)

    def at_rest(self) -> bool:
        """Wait until no picture is in the making; tell whether it came to that."""

        def look() -> bool:
            return not self.ok("GET", "/generations?status=active")["generations"]

        return eventually(look, seconds=60)

    def use(self, avatar_id: str, **fields: Any) -> str:
        """Return a usage message for the queue."""
        event = {
            "eventId": uuid4().hex,
            "userId": self.ok("GET", f"/avatars/{avatar_id}")["avatar"]["userId"],
            "avatarId": avatar_id,
            "appId": "pose-generator",
            "appName": "Pose Generator",
            "action": "generate_pose",
        }
        return json.dumps({**event, **fields})

    def used(self, avatar_id: str, *, times: int) -> None:
        """Wait until so many uses are counted: those of a large order are on the full minute."""

        def counted() -> bool:
            found = self.ok("GET", f"/avatars/{avatar_id}")["avatar"]["usageCount"]
            return bool(found == times)

        assert eventually(counted, seconds=90)


def told_to_fail(stack: Deployed, *faults: dict[str, Any]) -> None:
    """Make the demo model server show faults at its next calls."""
    control = f"{stack.outputs['modelServerUrl']}/control"
    requests.delete(control, timeout=TIMEOUT).raise_for_status()
    requests.post(control, json={"faults": list(faults)}, timeout=TIMEOUT).raise_for_status()
