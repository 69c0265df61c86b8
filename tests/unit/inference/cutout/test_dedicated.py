"""An endpoint for image segmentation, by the protocol of the task."""

from __future__ import annotations

import base64

import pytest

from chalicelib.core.errors import AppError, RetryLater
from chalicelib.inference.cutout.port import Cutter
from tests.unit.inference.cutout.cutting import Bench, a_mask, a_photo, encoded, lightened, opened
from tests.unit.inference.fake_router import Scripted, scripted_json
from tests.unit.inference.stage import picture_answer

CALL = "POST /segment"
MASK = base64.b64encode(encoded(a_mask())).decode()
NOTHING = base64.b64encode(encoded(a_mask().point(lambda level: 255 - level))).decode()


@pytest.fixture
def endpoint(bench: Bench) -> Cutter:
    return bench.cutter(
        cutout_endpoint_url=f"{bench.api.url}/segment", cutout_endpoint_token="hf_endpoint"
    )


def test_the_call_follows_the_protocol(bench: Bench, endpoint: Cutter) -> None:
    bench.api.answer(CALL, scripted_json([{"label": "product", "score": 1.0, "mask": MASK}]))
    matte = bench.cut_out(endpoint)
    (asked,) = bench.api.asked
    assert base64.b64decode(asked.json["inputs"]) == lightened(a_photo())
    assert asked.headers["Authorization"] == "Bearer hf_endpoint"
    assert (matte.provider, matte.model) == ("endpoint", "dedicated-endpoint")
    assert opened(matte).tobytes() == a_mask().tobytes()
    assert bench.tickets == []


@pytest.mark.parametrize(
    "answer",
    [
        scripted_json(
            [{"label": "background", "mask": NOTHING}, {"label": "bottle", "mask": MASK}]
        ),
        scripted_json(MASK),
        picture_answer(encoded(a_mask())),
    ],
    ids=["with the background", "one text", "a picture file"],
)
def test_each_way_to_answer_is_understood(bench: Bench, endpoint: Cutter, answer: Scripted) -> None:
    bench.api.answer(CALL, answer)
    assert opened(bench.cut_out(endpoint)).tobytes() == a_mask().tobytes()


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (scripted_json({"error": "loading", "estimated_time": 9}, 503), "model_loading"),
        (Scripted(502, b"<html>", {"Content-Type": "text/html"}), "provider_unavailable"),
        (scripted_json([]), "provider_bad_answer"),
        (scripted_json([{"label": "background", "mask": NOTHING}]), "provider_bad_answer"),
        (scripted_json([{"label": "product", "mask": "no base64!"}]), "provider_bad_answer"),
        (scripted_json([7, None]), "provider_bad_answer"),
        (picture_answer(encoded(a_mask())[:-9]), "provider_bad_answer"),
        (picture_answer(b"not a picture"), "provider_bad_answer"),
    ],
)
def test_passing_trouble_is_for_later(
    bench: Bench, endpoint: Cutter, answer: Scripted, code: str
) -> None:
    bench.api.answer(CALL, answer)
    with pytest.raises(RetryLater) as caught:
        bench.cut_out(endpoint)
    assert caught.value.code == code


def test_a_mask_of_another_shape_is_refused_for_good(bench: Bench, endpoint: Cutter) -> None:
    bench.api.answer(CALL, picture_answer(encoded(a_mask((200, 100)))))
    with pytest.raises(AppError) as caught:
        bench.cut_out(endpoint)
    assert caught.value.code == "provider_unusable_answer"


@pytest.mark.parametrize(
    ("status", "code"),
    [(400, "provider_rejected"), (401, "provider_auth"), (404, "model_unavailable")],
)
def test_final_refusals_have_their_codes(
    bench: Bench, endpoint: Cutter, status: int, code: str
) -> None:
    bench.api.answer(CALL, scripted_json({"error": "no"}, status))
    with pytest.raises(AppError) as caught:
        bench.cut_out(endpoint)
    assert caught.value.code == code


def test_the_local_server_gets_the_picture_as_it_is(bench: Bench) -> None:
    bench.api.answer("POST /cutout", picture_answer(encoded(a_mask())))
    bench.cut_out(bench.cutter(demo_model_url=bench.api.url))
    assert base64.b64decode(bench.api.asked[0].json["inputs"]) == a_photo()
