"""Large cut-outs within a worker's memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from chalicelib.imaging import prepare
from tests.unit.imaging.samples import encoded, photo

ROOT = Path(__file__).parents[4]
SCRIPT = """
import sys
from pathlib import Path
from chalicelib.imaging.cutout import cut_out
cut_out(*(Path(path).read_bytes() for path in sys.argv[1:]))
status = Path("/proc/self/status").read_text()
print(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")))
"""

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/status").exists(), reason="needs Linux's /proc"
)


def test_the_cut_out_of_a_24_megapixel_photo_needs_less_than_300_mb(tmp_path: Path):
    prepared = prepare(encoded(photo((6000, 4000)), quality=85))
    matte = Image.radial_gradient("L").resize((prepared.width, prepared.height))
    (tmp_path / "photo").write_bytes(prepared.image)
    (tmp_path / "matte").write_bytes(encoded(matte, "PNG", compress_level=1))
    command = [sys.executable, "-c", SCRIPT, str(tmp_path / "photo"), str(tmp_path / "matte")]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    assert int(done.stdout) / 1024 < 300
