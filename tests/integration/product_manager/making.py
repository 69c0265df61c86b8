"""Products in the states that tests start from, made by the product's own parts."""

from __future__ import annotations

import json
from contextlib import nullcontext
from typing import Any

from chalicelib.core.clock import utc_now
from chalicelib.foundation.cutting.cutting import Cutting
from chalicelib.foundation.generation.part import PROVIDERS
from chalicelib.foundation.providers.standings import Standings
from chalicelib.foundation.work.heartbeat import Time
from chalicelib.inference.transport.budget import Budget
from chalicelib.kit.jobs import Invocation, Message
from tests.integration.faults.cutter import FakeCutter
from tests.integration.making import a_picture
from tests.integration.person import Answer, Person
from tests.integration.roles import acting

APP = "/apps/product-manager"
FILE = {"fileName": "kopi.png", "contentType": "image/png", "size": 999}


def create(person: Person, **fields: Any) -> Answer:
    """Ask for a new product."""
    return person.post(f"{APP}/products", {"name": "Kopi Gayo", **fields})


def product(person: Person, **fields: Any) -> dict[str, Any]:
    """Return a new product, without a picture unless one is named."""
    answer = create(person, **fields)
    assert answer.status == 201, answer.json
    made: dict[str, Any] = answer.json["product"]
    return made


def read(person: Person, product_id: str) -> dict[str, Any]:
    found: dict[str, Any] = person.get(f"{APP}/products/{product_id}").json["product"]
    return found


def arrive(person: Person, picture_id: str, data: bytes | None = None) -> None:
    """Let the file of a picture arrive and be processed."""
    from chalicelib import host
    from chalicelib.apps.product_manager.store.pictures import upload_key

    key = str(upload_key(person.user_id, picture_id))
    host.platform().storage.write(key, a_picture() if data is None else data, "image/png")
    body = json.dumps({"Records": [{"s3": {"object": {"key": key}}}]})
    with acting("thumbnail"):
        host._worker("thumbnail")(Message("m", body, "r"), Invocation(60))


def cut_out(person: Person, product_id: str, cutter: FakeCutter | None = None) -> dict[str, Any]:
    """Let the worker cut out what is ordered of a product's first picture; return the product."""
    work_on_cutout(person, read(person, product_id)["cutout"]["workId"], cutter)
    return read(person, product_id)


def work_on_cutout(person: Person, work: str, cutter: FakeCutter | None = None) -> None:
    """Let the worker have its message."""
    from chalicelib import host
    from chalicelib.apps.product_manager.app import cut_job

    platform = host.platform()
    platform.bind(PROVIDERS)
    cutting = Cutting(lambda: [cutter or FakeCutter()], Standings("cutting", utc_now), lambda: 0.0)
    body = json.dumps({"userId": person.user_id, "cutoutId": work})
    with acting("cutout"):
        job = cut_job(platform, cutting)
        job.work(Message("m", body, "r"), Time(lambda: Budget(60), lambda _: nullcontext()))


def list_out(person: Person, product_id: str, *channels: str, **body: Any) -> Answer:
    """Order listing pictures, and let the worker make them; return the answer to the order."""
    from chalicelib import host
    from chalicelib.apps.product_manager.store.listings import find_listing, listing_key

    path = f"{APP}/products/{product_id}/listing"
    answer = person.post(path, {"channels": list(channels), **body})
    for channel in channels if answer.status == 202 else ():
        row = find_listing(person.user_id, listing_key(product_id, channel))
        assert row is not None
        named = {"userId": person.user_id, "listingId": row.listing_id, "makeId": row.make_id}
        with acting("listing"):
            host._worker("listing")(Message("m", json.dumps(named), "r"), Invocation(60))
    return answer


def cut_product(person: Person, **fields: Any) -> dict[str, Any]:
    """Return a new product that is cut out of its picture."""
    made = ready_product(person, **fields)
    ordered = person.post(f"{APP}/products/{made['id']}/remove-bg")
    assert ordered.status == 202, ordered.json
    return cut_out(person, made["id"])


def ready_product(person: Person, **fields: Any) -> dict[str, Any]:
    """Return a new product with its picture."""
    made = product(person, picture=FILE, **fields)
    arrive(person, made["pictures"][0]["id"])
    return read(person, made["id"])
