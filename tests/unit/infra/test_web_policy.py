"""The Content-Security-Policy lets the page's own inline script run, and no other."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

ROOT = Path(__file__).parents[3]


def test_policy_names_the_inline_scripts_of_the_page() -> None:
    page = (ROOT / "web/index.html").read_text("utf-8")
    policy = (ROOT / "infra/web.yaml").read_text("utf-8")
    scripts = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    hashes = [base64.b64encode(hashlib.sha256(text.encode()).digest()) for text in scripts]
    assert sorted(re.findall(r"'sha256-([^']+)'", policy)) == sorted(h.decode() for h in hashes)
