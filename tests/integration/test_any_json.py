"""Whatever JSON is sent: an answer in our shape, and a refusal changes nothing."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.integration.cases import CASES, Estate, fill, mounted
from tests.integration.estates import Estates
from tests.integration.stored import every_object, every_row

MOUNTED = mounted()
WITH_BODY = [route for route, endpoint in MOUNTED.items() if endpoint.body]
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(["female", "adult", "full_body", "image/png", "calm portrait of a baker"])
    | st.sampled_from([1, 5, 30, 512, 1024, 2**32, 10**30, "0001-01-01T00:00:00+14:00"])
)
ANY_JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)


@pytest.fixture(scope="module")
def estates(http: Any) -> Estates:
    return Estates(http)


@pytest.fixture
def estate(estates: Estates, route: str) -> Estate:
    return estates.of(route)


def spoilt(route: str) -> st.SearchStrategy[Any]:
    """Return strategies for bodies: valid ones with some fields replaced, or anything at all."""
    fields = MOUNTED[route].body.model_fields.values()
    names = sorted(str(field.alias) for field in fields)
    some = st.dictionaries(st.sampled_from(names), ANY_JSON, max_size=3)
    return some.map(lambda change: {**(CASES[route].body or {}), **change}) | ANY_JSON


@pytest.mark.parametrize("route", WITH_BODY)
def test_any_json_is_answered(estate: Estate, route: str):
    method, path, valid = fill(route, estate)
    estate.owner.balance()
    stored = every_row(), every_object()

    @settings(
        max_examples=15,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(body=spoilt(route))
    def check(body: Any) -> None:
        if isinstance(body, dict) and valid:
            body = {**{name: valid[name] for name in CASES[route].of}, **body}
        nonlocal stored
        before, answer = stored, estate.owner.call(method, path, json.dumps(body))
        stored = every_row(), every_object()
        if answer.status < 300:
            assert answer.json["success"] is True
            return
        assert 400 <= answer.status < 500, answer.json
        assert answer.json["success"] is False
        assert {"error", "code", "requestId"} <= answer.json.keys()
        assert stored == before

    check()
