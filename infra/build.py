"""Joins app and infrastructure: `python -m infra.build --stage aws --out DIR`.

Leaves the SAM template `DIR/sam.json` and `DIR/deployment.zip`. With `--code-only` the archive
holds no dependencies; the template is the same, and a cloud that has them needs no more.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from chalicelib.aws.session import SERVICES
from infra import template
from infra.archive import unpacked
from infra.bytecode import add_bytecode
from infra.service_models import keep_only

ROOT = Path(__file__).resolve().parents[1]
SHIPPED = ("app.py", "chalicelib", ".chalice", "requirements.txt")
_NOT_SHIPPED = shutil.ignore_patterns("__pycache__", "*.pyc", "deployments", "deployed")


class PackagingFailed(Exception):
    """Chalice refused the app; the message is what it printed."""


def build(out: Path, *, stage: str, code_only: bool = False, app: Path = ROOT) -> Path:
    """Package the app at `app` for a Chalice stage and return the path of its SAM template."""
    out = out.resolve()
    with tempfile.TemporaryDirectory(prefix="lumiku-build-") as folder:
        project = Path(folder)
        _copy_app(app, project)
        if code_only:
            (project / "requirements.txt").write_text("")
        extra = project / "infra.json"
        extra.write_text(json.dumps(template.merge(template.read(), _derived(project))))
        _package(project, out, stage=stage, extra=extra)
    if not code_only:
        with unpacked(out / "deployment.zip") as folder:
            keep_only(SERVICES, folder / "botocore" / "data")
            add_bytecode(folder)
    return out / "sam.json"


def _copy_app(app: Path, project: Path) -> None:
    for name in SHIPPED:
        source = app / name
        if source.is_dir():
            shutil.copytree(source, project / name, ignore=_NOT_SHIPPED)
        else:
            shutil.copy(source, project / name)


def _derived(project: Path) -> template.Template:
    """Return what follows from the records of the app at hand, which need not be this one."""
    program = [sys.executable, "-P", "-m", "infra.expand"]
    path = os.pathsep.join([str(project), str(ROOT)])
    environment = {**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}
    return dict(json.loads(_run(program, cwd=project, environment=environment)))


def _package(project: Path, out: Path, *, stage: str, extra: Path) -> None:
    chalice = Path(sys.executable).with_name("chalice")
    # Chalice asks for a region though the template names none, and imports app.py.
    environment = {
        **os.environ,
        "AWS_DEFAULT_REGION": os.environ.get("AWS_DEFAULT_REGION", "ap-southeast-1"),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    program = [sys.executable, str(chalice), "package", "--stage", stage]
    program += ["--merge-template", str(extra), str(out)]
    _run(program, cwd=project, environment=environment)


def _run(program: list[str], *, cwd: Path, environment: dict[str, str]) -> str:
    done = subprocess.run(  # noqa: S603
        program, cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise PackagingFailed((done.stderr or done.stdout).strip())
    return done.stdout


def main() -> None:
    """Run the command line of this module."""
    parser = argparse.ArgumentParser(prog="python -m infra.build", description=__doc__)
    parser.add_argument("--stage", default="aws", help="a stage of .chalice/config.json")
    parser.add_argument("--out", type=Path, required=True, help="folder for sam.json")
    parser.add_argument("--code-only", action="store_true", help="leave dependencies out")
    chosen = parser.parse_args()
    try:
        print(build(chosen.out, stage=chosen.stage, code_only=chosen.code_only))
    except PackagingFailed as refusal:
        sys.exit(f"chalice could not package the app:\n{refusal}")


if __name__ == "__main__":
    main()
