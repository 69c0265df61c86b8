"""A believable library: projects, photos, pictures by the demo renderer, uses, a trash."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

from local.seed import Person
from tests.e2e.batches import order, pose_project, so_far
from tests.e2e.catalogue import create, upload
from tests.e2e.drawn import portrait
from tests.e2e.goods import Shape, product_photo
from tests.e2e.owner import Owner, new_owner
from tests.stack.deployed import Deployed, eventually
from tests.stack.studio import told_to_fail

PHOTOS = (
    ("Bu Sari, pemilik warung", "#2f6f5e", "#c9b59b", {"gender": "female", "ageRange": "adult"}),
    ("Mas Bayu", "#27476e", "#a9b8b0", {"gender": "male", "ageRange": "young"}),
    ("Mbak Dewi", "#8c2f45", "#cdbfb2", {"gender": "female", "style": "batik"}),
)
ORDERS = (
    ("Rina, barista", "A friendly barista in a green apron, warm morning light", "female", "young"),
    ("Pak Joko", "A proud batik craftsman in his workshop, soft daylight", "male", "mature"),
    ("Ayu", "A cheerful student with a laptop in a bright café", "female", "young"),
    ("Bima", "A calm yoga teacher on a veranda, evening sun", "male", "adult"),
    ("Citra", "An elegant host in a modern kebaya, studio light", "female", "adult"),
)
GOODS: tuple[tuple[str, str, Shape, str, dict[str, Any]], ...] = (
    ("Madu hutan 250 ml", "MD-250", "jar", "#c98a1b", {"price": 65_000, "productType": "jar"}),
    ("Sirup markisa", "SR-01", "bottle", "#d9a514", {"price": 42_500, "productType": "bottle"}),
    ("Kopi Gayo", "KG-200", "pouch", "#5a3a22", {"price": 78_000, "productType": "pouch"}),
    ("Teh melati", "TM-50", "box", "#5f8d4e", {"price": 27_000, "productType": "box"}),
)
APPS = (
    ("pose-generator", "Pose Generator", "generate_pose", 7),
    ("poster-editor", "Poster Editor", "export_poster", 3),
)

LARGE = {"width": 1024, "height": 1024}
POPULAR = {"barista": 4, "warung-owner": 3}
MANY_POSES = {"fashion-standing": 8, "skincare-presenting": 8, "half-body": 6, "lifestyle-home": 6}


def lived_in(stack: Deployed) -> tuple[Owner, str]:
    """Return somebody who has worked here for a while, and the id of their most used avatar."""
    owner = _somebody(stack, "ratna@kopisenja.example")
    studio = owner.studio
    studio.ok("PATCH", f"/projects/{studio.project_id}", {"name": "Ramadan 2027"})
    told_to_fail(stack)
    for seed, (name, cloth, wall, attributes) in enumerate(PHOTOS):
        picture = portrait(seed, cloth, wall)
        digest = sha256(picture).hexdigest()
        studio.upload(picture, name=name, attributes=attributes, sha256=digest)
    for name, prompt, gender, age in ORDERS:
        attributes = {"gender": gender, "ageRange": age, "ethnicity": "Javanese"}
        [made] = studio.generate(name=name, prompt=prompt, attributes=attributes, **LARGE)
    _use(stack, owner, made["avatarId"])
    _more_projects(owner)
    return owner, made["avatarId"]


def with_products(stack: Deployed) -> tuple[Owner, str]:
    """Return somebody with a catalogue, and the id of a product that is cut out."""
    owner = _somebody(stack, "dapur@rasanusa.example")
    create(owner, name="Gula aren cair", sku="GA-01", category="Minuman", price=35_000)
    for name, sku, shape, colour, facts in GOODS:
        cut_out = shape in ("jar", "box")
        photo = product_photo(shape, colour)
        more = {**facts, "category": "Minuman", "tags": ["lokal"]}
        product = upload(owner, photo, cut_out=cut_out, name=name, sku=sku, **more)
    return owner, str(product["id"])


def with_a_batch(stack: Deployed) -> tuple[Owner, str, str]:
    """Return somebody whose first pictures in poses are there, their project and the batch."""
    owner = _somebody(stack, "ayu@melatiskin.example")
    project_id = pose_project(owner, "Serum melati")
    batch_id = order(
        owner, project_id, distribution=MANY_POSES, pilot=8, scene="studio-warm", seed=4
    )
    so_far(owner, batch_id, "waiting_for_approval")
    return owner, project_id, batch_id


def starting(stack: Deployed) -> Owner:
    """Return somebody who has nothing yet."""
    owner = _somebody(stack, "baru@warungbaru.example")
    owner.studio.ok("DELETE", f"/projects/{owner.studio.project_id}")
    return owner


def in_trouble(stack: Deployed) -> Owner:
    """Return somebody with pictures under way, one that failed, and hardly any credits."""
    owner = _somebody(stack, "agus@warungagus.example")
    studio = owner.studio
    studio.upload(portrait(9, "#7a5230", "#b7c2c8"), name="Agus")
    told_to_fail(stack, {"kind": "refusal"})
    studio.generate(name="Menu baru")
    other = replace(studio)
    for _ in range(95):
        other.reserve(1000)
    told_to_fail(stack, {"kind": "timeout", "times": 9, "seconds": 60})
    order = {"name": "Kasir ramah", "prompt": "A friendly cashier, soft light", "count": 2}
    studio.ok("POST", f"/projects/{studio.project_id}/avatars/generate", order)
    return owner


def fond_of_presets(stack: Deployed) -> Owner:
    """Return somebody with an empty project, after others have made presets popular."""
    told_to_fail(stack)
    studio = _somebody(stack, "maria@sanggarmaria.example").studio
    for preset, times in POPULAR.items():
        path = f"/projects/{studio.project_id}/avatars/from-preset"
        ordered = [studio.ok("POST", path, {"presetId": preset}) for _ in range(times)]
        for one in ordered:
            studio.ended(one["generation"]["id"])
    return _somebody(stack, "yoga@kedaiyoga.example")


def previewed_by(owner: Owner) -> None:
    """Give somebody previews of what the form of the pictures says, and of other words."""
    studio = owner.studio
    path = f"/projects/{studio.project_id}/avatars/generate-preview"
    prompts = [ORDERS[1][1], *["A friendly coffee shop owner, morning light"] * 3]
    for prompt in prompts:
        ordered = studio.ok("POST", path, {"prompt": prompt, "gender": "female"})["generation"]
        studio.ended(ordered["id"])


def packed_by(owner: Owner) -> None:
    """Have a ZIP made of a project, and wait until it is there."""
    studio = owner.studio
    body = {"projectId": studio.project_id}
    export_id = studio.ok("POST", "/exports", body)["export"]["id"]

    def is_there() -> bool:
        found = studio.ok("GET", f"/exports/{export_id}")["export"]["status"]
        return bool(found == "completed")

    eventually(is_there, seconds=60)


def _somebody(stack: Deployed, email: str) -> Owner:
    return new_owner(stack, stack.register(Person(email, "a-password-1")))


def _more_projects(owner: Owner) -> None:
    for number, name in enumerate(("Kopi Senja", "Batik Lestari", "Katalog lama"), start=20):
        studio = replace(owner.studio)
        studio.ok("PATCH", f"/projects/{studio.project_id}", {"name": name})
        for step in range(2):
            picture = portrait(number * 3 + step, "#5a4a7a", "#bfae9f")
            avatar = studio.upload(picture, name=f"Model {step + 1}")
    studio.ok("DELETE", f"/avatars/{avatar['id']}")
    studio.ok("DELETE", f"/projects/{studio.project_id}")


def _use(stack: Deployed, owner: Owner, avatar_id: str) -> None:
    events = [
        owner.studio.use(
            avatar_id, appId=app, appName=name, action=action, occurredAt=_days_ago(day)
        )
        for app, name, action, times in APPS
        for day in range(times)
    ]
    for event in events:
        stack.aws("sqs").send_message(QueueUrl=stack.outputs["usageQueueUrl"], MessageBody=event)
    owner.studio.used(avatar_id, times=len(events))


def _days_ago(days: int) -> Any:
    return (datetime.now(UTC) - timedelta(days=days, hours=2)).isoformat().replace("+00:00", "Z")
