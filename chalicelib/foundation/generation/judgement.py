"""What was said of a picture that was looked at before it is taken."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, Self

Verdict = Literal["passed", "failed", "unjudged"]


@dataclass(frozen=True)
class Judgement:
    """A verdict with the codes of what is wrong, and what was found, by the names of the checks."""

    verdict: Verdict
    reasons: tuple[str, ...]
    checks: Mapping[str, Any]

    @property
    def failed(self) -> bool:
        return self.verdict == "failed"

    def to_text(self) -> str:
        """Return it as ASCII, for it is stored beside the picture."""
        return json.dumps([self.verdict, self.reasons, dict(self.checks)], separators=(",", ":"))

    @classmethod
    def from_text(cls, text: str | None) -> Self | None:
        """Return what `to_text` wrote, None where nothing was said."""
        if text is None:
            return None
        verdict, reasons, checks = json.loads(text)
        return cls(verdict, tuple(reasons), checks)
