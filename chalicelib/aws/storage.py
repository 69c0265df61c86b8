"""The media bucket: private pictures under keys made of ids, read through signed URLs."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any, Literal

from botocore.config import Config
from botocore.exceptions import ClientError

from chalicelib.aws import session as aws_session
from chalicelib.aws.multipart import ObjectWriter
from chalicelib.aws.signing import (
    BucketAddress,
    PresignedPost,
    presigned_post,
    signed_url,
    stable_url,
)

_OVERTAKEN = {"PreconditionFailed", "ConditionalRequestConflict"}
_CHUNK = 1024 * 1024
CACHE_FOR_EVER = "private, max-age=31536000, immutable"


@dataclass(frozen=True)
class TaggedObject:
    """An object's bytes, and the entity tag that changes whenever they do."""

    data: bytes
    tag: str


@dataclass(frozen=True)
class StoredObject:
    """What HEAD tells of an object; `facts` is its user metadata."""

    size: int
    content_type: str
    facts: dict[str, str]


class MediaStorage:
    """One bucket. `public_url` is where browsers reach S3; empty means AWS's own address."""

    def __init__(self, bucket: str, *, public_url: str = "") -> None:
        self._bucket = bucket
        self._public_url = public_url.rstrip("/")

    @cached_property
    def _client(self) -> Any:
        style: Literal["path", "auto"] = "path" if self._public_url else "auto"
        return aws_session.client("s3", Config(s3={"addressing_style": style}, read_timeout=30))

    @cached_property
    def _address(self) -> BucketAddress:
        region = aws_session.session().get_config_variable("region")
        if self._public_url:
            return BucketAddress(f"{self._public_url}/{self._bucket}", region)
        return BucketAddress(f"https://{self._bucket}.s3.{region}.amazonaws.com", region)

    def url(self, key: str, now: datetime) -> str:
        """Return a short-lived URL of the object, stable for an hour."""
        return stable_url(self._address, self._credentials(), key, now)

    def lasting_url(self, key: str, since: datetime, lifetime: timedelta) -> str:
        """Return a URL of the object that works from `since` on for up to a week.

        It ends earlier with the credentials of the function that signed it.
        """
        seconds = round(lifetime.total_seconds())
        return signed_url(self._address, self._credentials(), key, since, expires=seconds)

    def post_form(
        self,
        key: str,
        content_type: str,
        size: int,
        *,
        now: datetime,
        lifetime: timedelta,
        sha256: str | None = None,
    ) -> PresignedPost:
        """Return a form that uploads exactly one object of this key, type and size in bytes.

        With `sha256`, in hexadecimal, S3 refuses other bytes.
        https://docs.aws.amazon.com/AmazonS3/latest/API/RESTObjectPOST.html
        """
        fields = {"key": key, "Content-Type": content_type, **_checksum(sha256)}
        return presigned_post(
            self._address,
            self._credentials(),
            fields,
            size=(size, size),
            now=now,
            lifetime=lifetime,
        )

    def read(self, key: str, *, at_most: int) -> bytes | None:
        """Return the object's bytes, at most `at_most` + 1 of them; None when it is not there."""
        try:
            body = self._client.get_object(Bucket=self._bucket, Key=key)["Body"]
        except ClientError as error:
            if _is_missing(error):
                return None
            raise
        with body:
            data: bytes = body.read(at_most + 1)
        return data

    def read_tagged(self, key: str) -> TaggedObject | None:
        """Return the whole object; None when it is not there."""
        try:
            reply = self._client.get_object(Bucket=self._bucket, Key=key)
        except ClientError as error:
            if _is_missing(error):
                return None
            raise
        with reply["Body"] as body:
            return TaggedObject(body.read(), reply["ETag"])

    def chunks(self, key: str) -> Iterator[bytes] | None:
        """Return the object's bytes piece by piece; None when it is not there."""
        try:
            body = self._client.get_object(Bucket=self._bucket, Key=key)["Body"]
        except ClientError as error:
            if _is_missing(error):
                return None
            raise
        return _pieces(body)

    def look(self, key: str) -> StoredObject | None:
        """Return what is known of the object without reading it, None when it is not there."""
        try:
            head = self._client.head_object(Bucket=self._bucket, Key=key)
        except ClientError as error:
            if _is_missing(error):
                return None
            raise
        return StoredObject(head["ContentLength"], head["ContentType"], head["Metadata"])

    def write(
        self, key: str, data: bytes, content_type: str, facts: dict[str, str] | None = None
    ) -> None:
        """Store an object; writing the same key again replaces it."""
        self._client.put_object(
            Bucket=self._bucket,
            Key=key,
            Body=data,
            ContentType=content_type,
            CacheControl=CACHE_FOR_EVER,
            Metadata=facts or {},
        )

    def copy(self, source: str, target: str) -> bool:
        """Copy an object within the bucket, with all that is known of it; False when it is gone."""
        try:
            self._client.copy_object(
                Bucket=self._bucket,
                Key=target,
                CopySource={"Bucket": self._bucket, "Key": source},
            )
        except ClientError as error:
            if _is_missing(error):
                return False
            raise
        return True

    def replace(self, key: str, data: bytes, content_type: str, *, tag: str | None) -> bool:
        """Store an object in place of the one with this tag, or of none; False when that is over.

        False may also mean that it was stored and the reply got lost.
        """
        condition = {"IfNoneMatch": "*"} if tag is None else {"IfMatch": tag}
        try:
            self._client.put_object(
                Bucket=self._bucket, Key=key, Body=data, ContentType=content_type, **condition
            )
        except ClientError as error:
            if _is_missing(error) or error.response["Error"]["Code"] in _OVERTAKEN:
                return False
            raise
        return True

    def begin(self, key: str, content_type: str, disposition: str) -> ObjectWriter:
        """Begin an object that is too large to be held; `disposition` is how browsers save it."""
        upload = {"Bucket": self._bucket, "Key": key}
        reply = self._client.create_multipart_upload(
            **upload,
            ContentType=content_type,
            ContentDisposition=disposition,
            CacheControl="private",
        )
        return ObjectWriter(self._client, {**upload, "UploadId": reply["UploadId"]})

    def give_up(self, key: str, upload_id: str) -> None:
        """Throw away what was sent of an object that was begun; fine when it ended before."""
        try:
            self._client.abort_multipart_upload(Bucket=self._bucket, Key=key, UploadId=upload_id)
        except ClientError as error:
            if error.response["Error"]["Code"] != "NoSuchUpload":
                raise

    def delete(self, keys: Sequence[str]) -> None:
        """Remove up to 1,000 objects; one that is not there is fine."""
        objects = [{"Key": key} for key in keys]
        reply = self._client.delete_objects(
            Bucket=self._bucket, Delete={"Objects": objects, "Quiet": True}
        )
        if reply.get("Errors"):
            raise OSError(f"S3 kept {len(reply['Errors'])} of {len(keys)} objects")

    def _credentials(self) -> Any:
        credentials: Any = aws_session.session().get_credentials()
        return credentials.get_frozen_credentials()


def _checksum(sha256: str | None) -> dict[str, str]:
    if sha256 is None:
        return {}
    digest = b64encode(bytes.fromhex(sha256)).decode()
    return {"x-amz-checksum-algorithm": "SHA256", "x-amz-checksum-sha256": digest}


def _pieces(body: Any) -> Iterator[bytes]:
    with body:
        yield from body.iter_chunks(_CHUNK)


def _is_missing(error: ClientError) -> bool:
    return error.response["Error"]["Code"] in {"NoSuchKey", "404", "NotFound"}
