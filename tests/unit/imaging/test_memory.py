from __future__ import annotations

import subprocess
import sys
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from .samples import encoded, exif, photo, profile_swapping_red_and_green

ROOT = Path(__file__).parents[3]
# The kernel's own high-water mark: getrusage's includes that of the process it was forked from.
SCRIPT = """
import sys
from pathlib import Path
from typing import Any
from chalicelib.imaging import prepare, thumbnail
{call}(Path(sys.argv[1]).read_bytes())
status = Path("/proc/self/status").read_text()
print(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")))
"""

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/status").exists(), reason="needs Linux's /proc"
)


@pytest.mark.parametrize("progressive", [False, True])
def test_a_12_megapixel_jpeg_needs_less_than_256_mb(tmp_path: Path, progressive: bool) -> None:
    assert _peak_megabytes("prepare", _photo(tmp_path, progressive=progressive)) < 256


@pytest.mark.parametrize("grain", [False, True])
def test_a_12_megapixel_png_needs_less_than_256_mb(tmp_path: Path, grain: bool) -> None:
    assert _peak_megabytes("prepare", _cutout(tmp_path, grain=grain)) < 256


def test_a_lone_thumbnail_is_made_without_decoding_every_pixel(tmp_path: Path) -> None:
    assert _peak_megabytes("thumbnail.make", _photo(tmp_path, progressive=False)) < 60


def _photo(folder: Path, *, progressive: bool) -> Path:
    """Write the costliest ordinary case: turned, and with a colour profile of its own."""
    path, profile = folder / "photo.jpg", profile_swapping_red_and_green()
    options: dict[str, Any] = {"exif": exif(6), "icc_profile": profile, "progressive": progressive}
    path.write_bytes(encoded(photo((4000, 3000)), **options))
    return path


def _cutout(folder: Path, *, grain: bool) -> Path:
    """Write the costliest ordinary PNG: transparent and turned, with or without repetitions."""
    path, picture = folder / "cutout.png", photo((4000, 3000))
    if grain:
        tile = Image.effect_noise((500, 500), 60)
        for left, top in product(range(0, 4000, 500), range(0, 3000, 500)):
            picture.paste(Image.merge("RGB", [tile] * 3), (left, top))
    picture.putalpha(Image.radial_gradient("L").resize(picture.size))
    path.write_bytes(encoded(picture, "PNG", exif=exif(6), compress_level=6))
    return path


def _peak_megabytes(call: str, picture: Path) -> float:
    command = [sys.executable, "-c", SCRIPT.format(call=call), str(picture)]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return int(done.stdout) / 1024
