"""The sides of the benchmark: our packaged API and its peers, each in a folder of its own."""

from __future__ import annotations

import compileall
import os
import shutil
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

from infra.build import build
from infra.bytecode import add_bytecode

HERE = Path(__file__).parent
BUILD = HERE.parents[1] / "build" / "benchmark-api"
FURTHER = range(2, 7)
CLONED = "avatar_creator"


@dataclass(frozen=True)
class Side:
    """Where the code of a side is, and what answers in it."""

    folders: tuple[Path, ...]
    module: str
    name: str

    def command(self, path: str, token: str, *more: str) -> list[str]:
        """Return the program that answers `path`. Nothing of this environment is in its way."""
        folders = os.pathsep.join(map(str, self.folders))
        program = [sys.executable, "-I", "-S", str(HERE / "answer.py")]
        return [*program, folders, self.module, self.name, path, token, *more]


def ours() -> Side:
    """Package the API as for AWS and unpack it."""
    build(BUILD / "package", stage="aws")
    folder = _fresh(BUILD / "ours")
    with ZipFile(BUILD / "package" / "deployment.zip") as packed:
        packed.extractall(folder)
    return Side((folder,), "app", "app")


def of_six_apps(one: Side) -> Side:
    """Return the packaged API with its largest app mounted five times more."""
    folder = _fresh(BUILD / "six")
    shutil.copytree(one.folders[0], folder, dirs_exist_ok=True)
    apps, names = folder / "chalicelib" / "apps", [f"{CLONED}_{number}" for number in FURTHER]
    for name in names:
        shutil.copytree(apps / CLONED, apps / name)
        for path in (apps / name).rglob("*.py"):
            path.write_text(_renamed(path.read_text("utf-8"), name), "utf-8")
    host = folder / "chalicelib" / "host.py"
    text = host.read_text("utf-8")
    for old, new in (
        (f"import {CLONED}", f"import {', '.join([CLONED, *names])}"),
        (f"    {CLONED}.APP,\n", "".join(f"    {name}.APP,\n" for name in [CLONED, *names])),
    ):
        if old not in text:
            raise LookupError(f"host.py has no {old!r}")
        text = text.replace(old, new)
    host.write_text(text, "utf-8")
    add_bytecode(folder / "chalicelib")
    return Side((folder,), "app", "app")


def peers() -> Side:
    """Install the peers, compiled like ours; return the side of the plain FastAPI route."""
    folder = BUILD / "peers"
    wanted = (HERE / "requirements.txt").read_text()
    stamp = folder / "requirements.txt"
    if not stamp.exists() or stamp.read_text() != wanted:
        venv.create(_fresh(folder), with_pip=True)
        pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet"]
        subprocess.run([*pip, "-r", str(HERE / "requirements.txt")], check=True)
        stamp.write_text(wanted)
    (packages,) = folder.glob("lib/python*/site-packages")
    for compiled in (packages, HERE):
        compileall.compile_dir(compiled, quiet=2, workers=0)
    return Side((HERE, packages), "with_fastapi", "handler")


def _renamed(text: str, name: str) -> str:
    """Return the code of the app as that of another, whose queue is another too."""
    number = name.removeprefix(CLONED)
    text = text.replace(CLONED, name).replace("avatar-creator", name.replace("_", "-"))
    return text.replace('="usage"', f'="usage{number}"')


def _fresh(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
