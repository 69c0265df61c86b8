"""Parts say where their endpoints are, so that a request loads the one it is for."""

from __future__ import annotations

from collections import Counter

from chalicelib.host import PARTS


def test_every_endpoint_is_below_a_path_of_its_part():
    for part in PARTS:
        for endpoint in part.router().endpoints:
            path = f"{part.prefix}{endpoint.path}"
            below = any(f"{path}/".startswith(f"{root}/") for root in part.roots)
            assert below, f"{part.id} serves {path}, which is below none of its paths {part.roots}"


def test_no_path_belongs_to_two_parts():
    owners = Counter(root for part in PARTS for root in part.roots)
    assert [root for root, count in owners.items() if count > 1] == []
