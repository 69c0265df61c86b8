"""Time and memory of large photos: `python benchmarks/cutout/large.py`."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

from PIL import Image  # noqa: E402
from scenes import scenes  # noqa: E402

SIZES = {"12 MP": (4000, 3000), "24 MP": (6000, 4000)}
STEPS = ("matte", "cut-out", "listing")


def main() -> None:
    """Print a Markdown table; every step runs in a process of its own."""
    print("| photo | step | CPU, s | peak, MB |")
    print("|---|---|--:|--:|", flush=True)
    with TemporaryDirectory() as folder:
        for label, size in SIZES.items():
            _write(Path(folder), size)
            for step in STEPS:
                print(f"| {label} | {step} | {_measured(step, folder)} |", flush=True)


def _write(folder: Path, size: tuple[int, int]) -> None:
    """Write the photo as an upload is prepared, the long edge at most 4096, and its matte."""
    from chalicelib.imaging import prepare

    scene = next(scenes(variants=1, grounds=("busy",)))
    file = BytesIO()
    with Image.open(BytesIO(scene.jpeg)) as photo:
        photo.resize(size, Image.Resampling.BICUBIC).save(file, "JPEG", quality=90)
    prepared = prepare(file.getvalue(), at_most=len(file.getvalue()))
    (folder / "photo").write_bytes(prepared.image)
    matte = scene.alpha.resize((prepared.width, prepared.height), Image.Resampling.BICUBIC)
    matte.save(folder / "matte", "PNG")


def _measured(step: str, folder: str) -> str:
    done = subprocess.run(
        [sys.executable, __file__, step, folder], check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


def _matte(folder: Path) -> Callable[[], object]:
    from local.model_server.cutout.matte import matte_of

    photo = (folder / "photo").read_bytes()
    return lambda: matte_of(photo)


def _cut_out(folder: Path) -> Callable[[], object]:
    from chalicelib.imaging.cutout import cut_out

    photo, matte = ((folder / name).read_bytes() for name in ("photo", "matte"))
    return lambda: (folder / "cut-out").write_bytes(cut_out(photo, matte).image)


def _listing(folder: Path) -> Callable[[], object]:
    from chalicelib.apps.product_manager.channels import find_channel, rules_of
    from chalicelib.imaging.cutout.matte import decode_any
    from chalicelib.imaging.cutout.verdict import judge
    from chalicelib.imaging.listing import compose

    box = judge(decode_any((folder / "matte").read_bytes()).convert("L")).box
    channel, image = find_channel("shopee"), (folder / "cut-out").read_bytes()
    assert box is not None
    assert channel is not None
    return lambda: compose(image, box, rules_of(channel), shadow=True)


def _run(step: str, folder: Path) -> None:
    work = {"matte": _matte, "cut-out": _cut_out, "listing": _listing}[step](folder)
    start = time.process_time()
    work()
    seconds = time.process_time() - start
    status = Path("/proc/self/status").read_text()
    peak = next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM"))
    print(f"{seconds:.2f} | {int(peak) // 1024}")


if __name__ == "__main__":
    if len(sys.argv) == 3:
        _run(sys.argv[1], Path(sys.argv[2]))
    else:
        main()
