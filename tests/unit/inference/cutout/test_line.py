"""Choosing who cuts out from the settings."""

from __future__ import annotations

import pytest

from chalicelib.inference.config import InferenceConfig, cutters_in_line
from chalicelib.inference.cutout.build import build_cutters

URL = "http://127.0.0.1:1"
ALL = InferenceConfig(
    huggingface_api_key="hf_k",
    huggingface_cutout_model="somebody/else",
    fal_key="fal_k",
    cutout_endpoint_url=URL,
    cutout_endpoint_token="hf_e",
    replicate_api_token="r8_k",
    demo_model_url=URL,
)


@pytest.mark.parametrize(
    ("config", "expected"),
    [
        (
            ALL,
            [
                ("endpoint", "dedicated-endpoint"),
                ("huggingface", "somebody/else"),
                ("fal", "ZhengPeng7/BiRefNet"),
                ("embedded", "lumiku-cutout"),
            ],
        ),
        (InferenceConfig(inference_endpoint_url=URL, replicate_api_token="r8_k"), []),
        (InferenceConfig(demo_model_url=URL), [("embedded", "lumiku-cutout")]),
    ],
)
def test_those_that_are_configured_stand_in_line(
    config: InferenceConfig, expected: list[tuple[str, str]]
) -> None:
    assert [(choice.name, choice.model) for choice in cutters_in_line(config)] == expected
    built = build_cutters(config, read=lambda *_: None, lighten=bytes)
    assert [(cutter.name, cutter.model) for cutter in built] == expected


def test_what_is_cut_out_here_is_no_demo() -> None:
    assert not any(choice.demo for choice in cutters_in_line(ALL))


def test_keys_do_not_show_when_the_configuration_is_printed() -> None:
    assert "hf_e" not in repr(ALL)
