"""Objects that are written piece by piece."""

from __future__ import annotations

import secrets
from typing import Any

import pytest

from chalicelib.aws.multipart import PART_BYTES
from chalicelib.aws.storage import MediaStorage

KEY = "exports/user/id.zip"


@pytest.fixture
def storage(cloud: None) -> MediaStorage:
    return MediaStorage("media-bucket")


@pytest.fixture
def s3(cloud: None) -> Any:
    from chalicelib.aws.session import client

    return client("s3")


def test_pieces_become_parts_and_the_parts_the_object(storage: MediaStorage, s3: Any):
    pieces = [secrets.token_bytes(1024 * 1024) for _ in range(2 * PART_BYTES // 1024**2 + 3)]
    out = storage.begin(KEY, "application/zip", "attachment")
    for piece in pieces:
        out.write(piece)
    assert storage.look(KEY) is None
    out.finish()
    found = s3.get_object(Bucket="media-bucket", Key=KEY)
    assert found["Body"].read() == b"".join(pieces)
    assert found["ETag"].endswith('-3"')
    assert (found["ContentType"], found["ContentDisposition"]) == ("application/zip", "attachment")
    assert out.size == found["ContentLength"]


def test_what_is_given_up_leaves_nothing_and_may_be_given_up_again(storage: MediaStorage, s3: Any):
    out = storage.begin(KEY + "2", "application/zip", "attachment")
    out.write(bytes(PART_BYTES))
    for _ in range(2):
        storage.give_up(KEY + "2", out.upload_id)
    assert "Uploads" not in s3.list_multipart_uploads(Bucket="media-bucket", Prefix=KEY + "2")


def test_an_object_is_read_in_pieces(storage: MediaStorage):
    data = secrets.token_bytes(3 * 1024 * 1024 + 5)
    storage.write("media/user/large", data, "image/png")
    pieces = storage.chunks("media/user/large")
    assert pieces is not None
    found = list(pieces)
    assert b"".join(found) == data
    assert max(map(len, found)) <= 1024 * 1024


def test_a_missing_object_has_no_pieces(storage: MediaStorage):
    assert storage.chunks("media/user/nothing") is None
