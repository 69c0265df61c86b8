"""Photographs the poses of the recipes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from local.poses.arms import ARMS
from local.poses.blocks import Arms, Gaze, Stance, Turn
from local.poses.body import Body, builds
from local.poses.camera import Camera
from local.poses.cameras import CAMERAS
from local.poses.framing import Framing
from local.poses.gazes import GAZES
from local.poses.recipes import CATEGORIES, Category, Recipe
from local.poses.shot import Shot, shoot, struck
from local.poses.skeleton import Skeleton
from local.poses.stances import STANCES

_FRAMINGS: dict[str, Framing] = {"": "full_body", "half": "half_body", "portrait": "portrait"}
# Each keypoint's twin on the other side of the body.
_TWINS = (0, 1, 5, 6, 7, 2, 3, 4, 11, 12, 13, 8, 9, 10, 15, 14, 17, 16)


@dataclass(frozen=True)
class Photo:
    """One template before it is written down: what was posed, how, and what was seen."""

    id: str
    category: Category
    subcategory: str
    recipe: Recipe
    stance: Stance
    arms: Arms
    gaze: Gaze
    camera: Camera
    framing: Framing
    mirrored: bool
    skeleton: Skeleton
    head: Turn
    shot: Shot


def photos() -> list[Photo]:
    """Return what is photographed, in the order of the recipes."""
    return [
        photo
        for category in CATEGORIES
        for subcategory, recipes in category.poses.items()
        for at, recipe in enumerate(recipes)
        for photo in _of_recipe(category, subcategory, recipe, _who(recipe, at))
    ]


def _of_recipe(category: Category, subcategory: str, recipe: Recipe, body: Body) -> Iterator[Photo]:
    stance, arms, gaze = STANCES[recipe.stance], ARMS[recipe.arms], GAZES[recipe.gaze]
    for written in recipe.shots.split():
        mirrored = written.startswith("~")
        name, _, framed = written.removeprefix("~").partition("/")
        camera, framing = CAMERAS[name], _FRAMINGS[framed]
        skeleton, head = struck(body, stance, arms, gaze=gaze, camera=camera)
        shot = shoot(skeleton, camera, framing, arms=arms)
        yield Photo(
            id=_slug(category, recipe, written),
            category=category,
            subcategory=subcategory,
            recipe=recipe,
            stance=stance,
            arms=arms,
            gaze=gaze,
            camera=_as_seen(name, mirrored=mirrored),
            framing=framing,
            mirrored=mirrored,
            skeleton=skeleton,
            head=head,
            shot=mirror(shot) if mirrored else shot,
        )


def _as_seen(name: str, *, mirrored: bool) -> Camera:
    """Return the camera by which a picture is named: the mirror image of one has its twin."""
    if not mirrored:
        return CAMERAS[name]
    twin = name.replace("left", "?").replace("right", "left")
    return CAMERAS.get(twin.replace("?", "right"), CAMERAS[name])


def _who(recipe: Recipe, at: int) -> Body:
    gender = recipe.gender
    if gender == "unisex":
        gender = "male" if at % 2 else "female"
    choice = builds(gender)
    return choice[at % len(choice)]


def _slug(category: Category, recipe: Recipe, written: str) -> str:
    parts = [category.id, recipe.stance, recipe.arms]
    if recipe.gaze != "camera":
        parts.append(recipe.gaze)
    shot = written.removeprefix("~").replace("/", "-")
    return "-".join([*parts, shot, *(["mirrored"] if written.startswith("~") else [])])


def mirror(shot: Shot) -> Shot:
    """Return a shot as in a mirror: left and right change places, in the picture and in names."""
    flipped = [point and (1 - point[0], point[1]) for point in shot.keypoints]
    anchor = shot.anchor
    if anchor:
        anchor = replace(anchor, x=1 - anchor.x, angle=-anchor.angle)
    return Shot([flipped[twin] for twin in _TWINS], anchor)
