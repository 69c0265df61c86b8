"""Whole preparations of pictures: `python benchmarks/thumbnails/whole.py [rounds]`."""

from __future__ import annotations

import subprocess
import sys
import time
from io import BytesIO
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

from pictures import PREPARED, write_pictures  # noqa: E402
from PIL import Image  # noqa: E402

from chalicelib.imaging import limits, prepare  # noqa: E402

# What products may have; avatars have half of it.
limits.MAX_BYTES = 20 * 1024 * 1024
MIB = 1024 * 1024


def main(rounds: int) -> None:
    """Print a Markdown table; every picture is prepared once a round, the 12 MP JPEG first."""
    with TemporaryDirectory() as folder:
        files = write_pictures(Path(folder), PREPARED)
        seconds: dict[str, list[float]] = {label: [] for label in files}
        for _ in range(rounds):
            for label, path in files.items():
                seconds[label].append(_cpu_seconds(path.read_bytes()))
        print("| picture | CPU, ms | / JPEG 12 MP | MiB in | MiB out | / Pillow's | peak, MB |")
        print("|---|---|---|---|---|---|---|", flush=True)
        for label, path in files.items():
            print(_row(label, path, seconds), flush=True)


def _row(label: str, path: Path, seconds: dict[str, list[float]]) -> str:
    beside = seconds["JPEG 12 MP"]
    ratio = median(one / other for one, other in zip(seconds[label], beside, strict=True))
    data, image = path.read_bytes(), prepare(path.read_bytes()).image
    return (
        f"| {label} | {median(seconds[label]) * 1000:.0f} | {ratio:.1f} | {len(data) / MIB:.1f} "
        f"| {len(image) / MIB:.1f} | {_growth(image)} | {_peak_megabytes(path)} |"
    )


def _cpu_seconds(data: bytes) -> float:
    start = time.process_time()
    prepare(data)
    return time.process_time() - start


def _growth(image: bytes) -> str:
    """Compare a PNG with what Pillow writes with compression level 4."""
    picture, file = Image.open(BytesIO(image)), BytesIO()
    if picture.format != "PNG":
        return "–"
    picture.save(file, "PNG", compress_level=4)
    return f"{len(image) / file.tell():.2f}"


def _peak_megabytes(path: Path) -> int:
    """Return how much memory a process of its own needed at most, as the kernel counts it."""
    done = subprocess.run(
        [sys.executable, __file__, "peak", str(path)], check=True, capture_output=True, text=True
    )
    return int(done.stdout) // 1024


def _print_peak(path: Path) -> None:
    prepare(path.read_bytes())
    status = Path("/proc/self/status").read_text()
    print(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")))


if __name__ == "__main__":
    if sys.argv[1:2] == ["peak"]:
        _print_peak(Path(sys.argv[2]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
