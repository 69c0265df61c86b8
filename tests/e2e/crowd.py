"""A project of thousands of avatars: one real one, copied with the administrator's rights."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from chalicelib.core.ids import new_id
from tests.e2e.drawn import portrait
from tests.e2e.owner import Owner
from tests.stack.deployed import Deployed

GENDERS = ("female", "male", "unisex")
STYLES = ("batik", "casual", "formal", "streetwear")
PER_BATCH = 25


def crowd(stack: Deployed, owner: Owner, count: int) -> None:
    """Fill the owner's project with `count` avatars; each has a row and a thumbnail of its own."""
    avatar = owner.studio.upload(portrait(1, "#8c2f45", "#cdbfb2"), name="Avatar 0")
    dynamodb, s3 = stack.aws("dynamodb"), stack.aws("s3")
    table, bucket = stack.resource("AvatarsTable"), stack.outputs["mediaBucket"]
    key = {"userId": {"S": avatar["userId"]}, "avatarId": {"S": avatar["id"]}}
    row = dynamodb.get_item(TableName=table, Key=key)["Item"]
    thumbnail = f"media/{avatar['userId']}/{{}}/thumb.webp"
    data = s3.get_object(Bucket=bucket, Key=thumbnail.format(avatar["id"]))["Body"].read()
    copies = [_copy(row, number) for number in range(1, count)]
    for start in range(0, len(copies), PER_BATCH):
        puts = [{"PutRequest": {"Item": one}} for one in copies[start : start + PER_BATCH]]
        dynamodb.batch_write_item(RequestItems={table: puts})
    for one in copies:
        place = thumbnail.format(one["avatarId"]["S"])
        s3.put_object(Bucket=bucket, Key=place, Body=data, ContentType="image/webp")
    _count(stack, owner, count)


def _copy(row: dict[str, Any], number: int) -> dict[str, Any]:
    """Return the row of another avatar, made `number` minutes earlier."""
    moment = datetime.now(UTC) - timedelta(minutes=number)
    avatar_id, before = new_id(moment), row["avatarId"]["S"]
    moved = {
        name: {"S": row[name]["S"].replace(before, avatar_id)}
        for name in ("avatarId", "place", "liveId")
    }
    return {
        **row,
        **moved,
        "name": {"S": f"Avatar {number}"},
        "gender": {"S": GENDERS[number % len(GENDERS)]},
        "style": {"S": STYLES[number % len(STYLES)]},
        "createdAt": {"S": moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")},
    }


def _count(stack: Deployed, owner: Owner, count: int) -> None:
    user_id = owner.studio.ok("GET", "/avatars?limit=1")["avatars"][0]["userId"]
    stack.aws("dynamodb").update_item(
        TableName=stack.resource("ProjectsTable"),
        Key={"userId": {"S": user_id}, "projectId": {"S": owner.studio.project_id}},
        UpdateExpression="SET avatarCount = :count",
        ExpressionAttributeValues={":count": {"N": str(count)}},
    )
