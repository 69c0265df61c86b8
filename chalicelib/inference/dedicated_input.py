"""What a dedicated endpoint gets beside the words, in the `parameters` of its protocol.

`references` are pictures in base64; a product's may be cut out, and is sent as it is. `pose` is
the control picture in base64 with what it was drawn from, for handlers that draw it themselves.
"""

from __future__ import annotations

import base64
from dataclasses import asdict

from chalicelib.inference.light import LightCopy
from chalicelib.inference.port import PictureRequest, Pose, Reference

Json = dict[str, object]


def visual_parameters(request: PictureRequest, light_copy: LightCopy) -> Json:
    """Return the parameters that only a request with references or a pose has.

    Reads the references; raises what that raises.
    """
    parameters: Json = {}
    if request.references:
        parameters["references"] = [_reference(each, light_copy) for each in request.references]
    if request.pose:
        parameters["pose"] = _pose(request.pose)
    return parameters


def _reference(reference: Reference, light_copy: LightCopy) -> Json:
    picture = light_copy(reference.read(), opaque=False)
    return {"kind": reference.kind, "image": _text(picture)}


def _pose(pose: Pose) -> Json:
    return {
        "image": _text(pose.skeleton),
        "keypoints": pose.keypoints,
        "anchor": pose.anchor and asdict(pose.anchor),
        "placement": pose.placement,
        "scene": pose.scene,
    }


def _text(picture: bytes) -> str:
    return base64.b64encode(picture).decode()
