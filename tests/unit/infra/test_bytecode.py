"""Bytecode in the deployment archive is there and is used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

from infra.archive import unpacked
from infra.bytecode import add_bytecode


def test_packaged_module_runs_from_its_bytecode(tmp_path: Path) -> None:
    archive = tmp_path / "deployment.zip"
    with ZipFile(archive, "w") as packed:
        packed.writestr("greeting.py", "print('compiled')\n")
    with unpacked(archive) as folder:
        add_bytecode(folder)
    with ZipFile(archive) as packed:
        assert any(name.endswith(".pyc") for name in packed.namelist())
        packed.extractall(tmp_path)
    (tmp_path / "greeting.py").write_text("print('from source')\n")
    run = [sys.executable, "-c", "import greeting"]
    done = subprocess.run(run, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "compiled"
