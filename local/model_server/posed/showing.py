"""What is held, shown, or stands on a table beside somebody."""

from __future__ import annotations

from math import cos, hypot, radians, sin

from local.model_server.asked import Pose
from local.model_server.cutout.plane import Pixels
from local.model_server.posed.canvas import Canvas
from local.model_server.posed.drawing import Figure
from local.model_server.posed.product import Place, anchored, beside, put_product, slimness
from local.model_server.posed.shapes import Disc, hull, oval
from local.poses.camera import Point
from local.poses.figure.outline import HIGH, WRIST, Outline, Side

_TABLE = (198, 172, 140)
_PLINTH = (226, 219, 208)
_FREE = 0.3  # of the breadth of what is held: how far from its middle fingers end
_REACH = 0.11  # of the stature: how far a hand is at most from what it holds


def show(figure: Figure, pose: Pose, product: Pixels) -> None:
    """Put a product in front of a figure: in its hands, before its fingers, or on a table."""
    canvas, outline = figure.canvas, figure.outline
    wide = HIGH * canvas.figure.shape[1] / canvas.figure.shape[0]
    if pose.anchor is None or pose.placement == "table":
        place = beside(outline, wide)
        _put_table(canvas, place)
        put_product(canvas, product, place)
        return
    place = anchored(pose.anchor, wide, product)
    if pose.placement == "displayed":
        _put_plinth(canvas, place)
    put_product(canvas, product, place)
    if pose.placement == "hand-held":
        holders = _holders(outline, place.at)
        figure.grips(place.at, holders, free=_FREE * place.side * slimness(product))


def _holders(outline: Outline, at: Point) -> list[Side]:
    """Return the hands that are near enough to hold what is at a place."""
    sides: tuple[Side, ...] = ("right", "left")
    return [
        side
        for side in sides
        if (wrist := outline[WRIST[side]])
        and hypot(wrist[0] - at[0], wrist[1] - at[1]) < _REACH * outline.size
    ]


def _put_table(canvas: Canvas, place: Place) -> None:
    """Paint a round side table under a place."""
    x, y = place.at
    top = y + place.side / 2
    half = place.side * 0.62
    canvas.paint(
        hull(Disc((x, top + 2), half * 0.1), Disc((x, HIGH + 6), half * 0.12)), _TABLE, depth=1.0
    )
    canvas.paint(oval((x, top + half * 0.12), half, half * 0.2), _TABLE, depth=half * 0.2)


def _put_plinth(canvas: Canvas, place: Place) -> None:
    """Paint a small plate under what is shown, so that it does not float."""
    lean = radians(place.lean)
    half = place.side * 0.5
    x, y = place.at[0] - sin(lean) * half, place.at[1] + cos(lean) * half
    canvas.paint(oval((x, y), half * 0.9, half * 0.16, lean=lean), _PLINTH, depth=half * 0.12)
