"""What is said about a template: its name, the words it is found by, how hard it is."""

from __future__ import annotations

from collections.abc import Iterable

from local.poses.blocks import Reach, Said, Support
from local.poses.framing import Framing
from local.poses.making import Photo
from local.poses.recipes.category import Gender, Placement

_FRAMING: dict[Framing, Said] = {
    "full_body": Said("seluruh badan", "full body"),
    "half_body": Said("setengah badan", "half body"),
    "portrait": Said("potret", "portrait"),
}
_GENDER: dict[Gender, Said] = {
    "female": Said("perempuan", "woman"),
    "male": Said("pria", "man"),
    "unisex": Said("unisex", "unisex"),
}
_SUPPORT: dict[Support, Said | None] = {
    "none": None,
    "seat": Said("kursi", "seat"),
    "floor": Said("lantai", "floor"),
    "wall": Said("dinding", "wall"),
    "rail": Said("pagar", "rail"),
    "table": Said("meja", "table"),
}
_OTHER_SIDE = Said("sisi lain", "other side")


def name(photo: Photo) -> Said:
    """Return what a template is called in both languages."""
    stance = None if photo.framing == "portrait" else photo.stance.said
    framing = None if photo.framing == "full_body" else _FRAMING[photo.framing]
    side = _OTHER_SIDE if photo.mirrored else None
    parts = (stance, photo.arms.said, photo.gaze.said, photo.camera.said, framing, side)
    said = [part for part in parts if part]
    return Said(*(_sentence(texts) for texts in zip(*said, strict=True)))


def tags(photo: Photo) -> list[str]:
    """Return the words a template is found by besides those of its name."""
    groups = (photo.category.said, _FRAMING[photo.framing], _GENDER[photo.recipe.gender])
    words = [word for said in groups for text in said for word in text.lower().split(", ")]
    words += [word for said in [_SUPPORT[photo.stance.support]] if said for word in said]
    return sorted({*photo.category.tags, photo.subcategory.replace("-", " "), *words})


def placement(photo: Photo) -> Placement:
    """Return which products a pose is for: those in hands, those beside somebody, or others."""
    if photo.arms.holds != "none":
        return "hand-held"
    if photo.arms.shows != "none":
        return "displayed"
    usual = photo.category.placement
    return "worn" if usual == "hand-held" else usual


def difficulty(photo: Photo) -> str:
    """Return how hard a pose is to draw right, by what picture models get wrong.

    Limbs that cross or point at the camera, hands at work, views from the side and from behind,
    and bodies that neither stand nor sit.
    """
    stance, around = photo.stance, abs(photo.camera.yaw)
    busy = sum(isinstance(arm, Reach) for arm in (photo.arms.right, photo.arms.left))
    hard = busy + (around > 60) + (around > 120) + (photo.camera.pitch != 0) + stance.moves
    hard += {"seat": 1, "floor": 2}.get(stance.support, 0)
    hard += stance.height is not None and stance.support == "none"
    return "simple" if hard <= 1 else "medium" if hard == 2 else "complex"


def _sentence(texts: Iterable[str]) -> str:
    joined = ", ".join(texts)
    return joined[0].upper() + joined[1:]
