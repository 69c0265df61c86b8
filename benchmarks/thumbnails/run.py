"""Thumbnails side by side with sharp: `python benchmarks/thumbnails/run.py [rounds]`."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

from pictures import THUMBNAILS, write_pictures  # noqa: E402

from chalicelib.imaging import thumbnail  # noqa: E402

PER_ROUND = 3


def main(rounds: int) -> None:
    """Print a Markdown table of milliseconds per picture, ours and sharp's in turns."""
    _install_sharp()
    with TemporaryDirectory() as folder:
        files = write_pictures(Path(folder), THUMBNAILS)
        print("| picture | ours, ms | sharp, ms | ours / sharp |")
        print("|---|---|---|---|", flush=True)
        with _sharp() as peer:
            for label, path in files.items():
                print(_row(label, path, peer, rounds), flush=True)


def _row(label: str, path: Path, peer: subprocess.Popen[str], rounds: int) -> str:
    data, ours, theirs = path.read_bytes(), [], []
    _time(lambda: thumbnail.make(data), 1)
    _ask(peer, path, 1)
    for _ in range(rounds):
        ours.append(_time(lambda: thumbnail.make(data), PER_ROUND))
        theirs.append(_ask(peer, path, PER_ROUND))
    ratio = median(one / other for one, other in zip(ours, theirs, strict=True))
    return f"| {label} | {median(ours):.1f} | {median(theirs):.1f} | {ratio:.2f} |"


def _time(work: Callable[[], object], count: int) -> float:
    """Return the median milliseconds of `count` runs."""
    times = []
    for _ in range(count):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return median(times)


def _ask(peer: subprocess.Popen[str], path: Path, count: int) -> float:
    assert peer.stdin is not None
    assert peer.stdout is not None
    peer.stdin.write(json.dumps({"path": str(path), "rounds": count}) + "\n")
    peer.stdin.flush()
    return float(median(json.loads(peer.stdout.readline())))


def _sharp() -> subprocess.Popen[str]:
    return subprocess.Popen(
        ["node", "sharp.mjs"],
        cwd=HERE,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _install_sharp() -> None:
    if not (HERE / "node_modules" / "sharp").exists():
        command = ["npm", "install", "--no-audit", "--no-fund", "--no-package-lock"]
        subprocess.run(command, cwd=HERE, check=True, stdout=sys.stderr)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 7)
