"""The answer to a generation call: a portrait, a person in a pose, or something wrong."""

from __future__ import annotations

import base64

from local.model_server.answers import Answer, json_answer
from local.model_server.asked import BadCall, Call
from local.model_server.faults import Wrong
from local.model_server.portrait import as_jpeg, draw
from local.model_server.wishes import look_for


def picture_answer(call: Call, accept: str, fault: Wrong | None = None) -> Answer:
    """Return the picture in the form that the Accept header asks for.

    Without a picture type in it, the answer is one JSON text: the PNG in base64, as the
    endpoint toolkit does. Raises BadCall when a reference is not a picture.
    """
    if call.person or call.pose or fault in {"blank", "black"}:
        return _posed_answer(call, accept, fault)
    png = draw(look_for(call.prompt, call.seed), call.width, call.height)
    if _wants_jpeg(accept):
        return Answer(200, "image/jpeg", as_jpeg(png))
    return _png_answer(png, accept)


def _posed_answer(call: Call, accept: str, fault: Wrong | None) -> Answer:
    # OpenCV takes a while to load, and who only draws portraits does not need it.
    from local.model_server.posed.picture import draw_posed, encoded

    try:
        picture = draw_posed(call, fault)
    except OSError:
        raise BadCall("a reference is not a picture") from None
    if _wants_jpeg(accept):
        return Answer(200, "image/jpeg", encoded(picture, ".jpg"))
    return _png_answer(encoded(picture, ".png"), accept)


def _wants_jpeg(accept: str) -> bool:
    return "image/jpeg" in accept and "image/png" not in accept and "image/*" not in accept


def _png_answer(png: bytes, accept: str) -> Answer:
    if "image/png" in accept or "image/*" in accept:
        return Answer(200, "image/png", png)
    return json_answer(200, base64.b64encode(png).decode())
