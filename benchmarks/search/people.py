"""A library like people have them, always the same one."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from chalicelib.apps.avatar_creator.store.avatars import AvatarRow
from chalicelib.core.clock import iso
from chalicelib.core.ids import new_id
from chalicelib.foundation.work import places

USER = "benchmark"
LAST = datetime(2026, 3, 1, 8, tzinfo=UTC)
NAMES = ("Siti Aminah", "Budi Santoso", "Dewi Lestari", "René", "Ibu Ratna", "Agus", "Putri Ayu")
TRADES = ("barista", "guru", "bidan", "petani", "penjahit", "nelayan", "penjual batik", "perawat")
STYLES = ("batik", "kebaya", "casual", "formal", "streetwear")
TRAITS = ("warm", "patient", "confident", "cheerful", "calm")
WORDS = "portrait of a person in soft morning light with a friendly smile in front of a small shop"


def library(count: int) -> Iterator[AvatarRow]:
    """Yield `count` avatars, newest first."""
    chance = random.Random(count)
    return (_row(chance, number) for number in range(count))


def _row(chance: random.Random, number: int) -> AvatarRow:
    moment = LAST - timedelta(minutes=number)
    id_, project = new_id(moment), f"{chance.randrange(40):026}"
    trade, written = chance.choice(TRADES), iso(moment)
    return AvatarRow(
        USER,
        id_,
        project_id=project,
        place=places.in_project(project, id_),
        live_id=id_,
        name=f"{chance.choice(NAMES)} {number}",
        status="ready",
        source_type=chance.choice(("uploaded", "text_to_image")),
        persona_name=chance.choice(NAMES),
        persona_age=chance.randint(18, 70),
        personality=chance.sample(TRAITS, 2),
        background=f"Works as {trade} and sells on weekends at the market of the old town.",
        gender=chance.choice(("male", "female")),
        age_range=chance.choice(("young", "adult", "mature")),
        style=chance.choice(STYLES),
        extension="jpg",
        content_type="image/jpeg",
        placeholder="3OcRJYB4d3h/iIeHeEh3eIhw+j3A",
        width=1024,
        height=1024,
        bytes=chance.randint(90_000, 400_000),
        generation_id=id_,
        prompt=f"{trade}, {WORDS}",
        seed=chance.randrange(2**32),
        model="black-forest-labs/FLUX.1-dev",
        created_at=written,
        updated_at=written,
        changed_at=written,
    )
