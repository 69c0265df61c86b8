from __future__ import annotations

from pathlib import Path

import pytest

from local import services
from local.cloud import Cloud
from local.environment import base_environment
from local.fingerprint import code_of
from tests.stack.deployed import free_port


def test_code_is_told_by_names_and_contents(tmp_path: Path):
    (tmp_path / "a.py").write_text("1")
    one = code_of(tmp_path)
    assert code_of(tmp_path) == one
    (tmp_path / "a.py").rename(tmp_path / "b.py")
    renamed = code_of(tmp_path)
    (tmp_path / "b.py").write_text("2")
    assert len({one, renamed, code_of(tmp_path)}) == 3


def test_model_server_starts_anew_after_a_change_of_its_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    cloud = Cloud(state=tmp_path, model_port=free_port())
    server = services.model_server(cloud)

    def up() -> int | None:
        services.start_model_server(cloud, base_environment(), server)
        return server.running()

    try:
        first = up()
        assert up() == first
        monkeypatch.setattr(services, "code_of", lambda _: "changed")
        changed = up()
        assert changed not in (None, first)
        assert up() == changed
    finally:
        server.stop()
