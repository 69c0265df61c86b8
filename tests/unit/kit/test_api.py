"""Routes that are mounted when they are looked for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from chalicelib.kit.api import RouteTable


@pytest.fixture
def loaded() -> list[str]:
    return []


@pytest.fixture
def table(loaded: list[str]) -> RouteTable:
    """Two parts, one of them below a path of the other."""
    routes = RouteTable()

    def mounting(*paths: str) -> Callable[[], None]:
        def load() -> None:
            for path in paths:
                loaded.append(path)
                routes[path]["GET"] = path

        return load

    catalogue = mounting("/apps", "/health")
    routes.later("/apps", catalogue)
    routes.later("/health", catalogue)
    routes.later("/apps/shop", mounting("/apps/shop/things"))
    return routes


@pytest.mark.parametrize("path", ["/apps", "/health"])
def test_a_part_is_mounted_whole_when_one_of_its_paths_is_asked_for(
    table: RouteTable, loaded: list[str], path: str
):
    assert table[path] == {"GET": path}
    assert loaded == ["/apps", "/health"]


def test_the_longest_root_decides(table: RouteTable, loaded: list[str]):
    assert table["/apps/shop/things"] == {"GET": "/apps/shop/things"}
    assert loaded == ["/apps/shop/things"]


@pytest.mark.parametrize("path", ["/openapi.json", "/healthy", "/app"])
def test_other_paths_load_nothing(table: RouteTable, loaded: list[str], path: str):
    assert table[path] == {}
    assert loaded == []


def test_a_part_is_mounted_once(table: RouteTable, loaded: list[str]):
    for path in ("/apps/shop/things", "/apps/shop/others", "/health", "/apps"):
        assert path == "/apps/shop/others" or table[path]
    assert sorted(loaded) == ["/apps", "/apps/shop/things", "/health"]


def test_whoever_lists_the_routes_sees_all(table: RouteTable):
    assert sorted(table) == ["/apps", "/apps/shop/things", "/health"]
    assert len(table) == len(table.items()) == 3
