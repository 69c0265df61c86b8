"""What a batch is made of, as its order keeps it."""

from __future__ import annotations

import json

import pytest

from chalicelib.apps.pose_generator.errors import TemplateNotFound
from chalicelib.apps.pose_generator.spec import BatchSpec
from chalicelib.apps.pose_generator.templates import templates
from chalicelib.foundation.brands.carried import BrandLook
from chalicelib.foundation.casting.kind import Cast

OWN = templates()[0].model_copy(update={"id": "own_1", "subcategory": "own"})


def spec(ids: list[str]) -> BatchSpec:
    return BatchSpec(
        project_id="project",
        avatar=Cast("avatar", "Siti", "avatar", "jpg", {"gender": "female"}),
        product=Cast("product", "Kopi", "cutout", "png", {"sku": "KG-1"}),
        templates=ids,
        own={"own_1": OWN.model_dump(mode="json")},
        scene="studio-white",
        words=None,
        brand=BrandLook("warm", (("primary", "#aa0000"),)),
        ratio="3:4",
        seed=7,
        action="pose",
    )


def test_it_comes_back_as_it_was():
    stored = json.loads(json.dumps(spec(["own_1", templates()[1].id]).to_json()))
    again = BatchSpec.from_json(stored)
    assert again == spec(["own_1", templates()[1].id])
    assert again.template(0).keypoints == OWN.keypoints
    assert again.template(1) == templates()[1]
    assert again.size == (768, 1024)


def test_five_hundred_ids_are_kept_small():
    ids = [template.id for template in templates()[:500]]
    assert len("".join(ids)) > 20_000
    assert len(json.dumps(spec(ids).to_json())) < 8_000


def test_a_template_that_is_gone_is_not_found():
    with pytest.raises(TemplateNotFound):
        spec(["gone"]).template(0)
