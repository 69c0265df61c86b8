"""The tests of the web app's own, which Vitest runs."""

from __future__ import annotations

from local import web_tools


def test_logic_of_the_web_app_holds() -> None:
    web_tools.test()
