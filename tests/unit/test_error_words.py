"""What is refused with a code of ours is said in the reader's language in the web app."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

import chalicelib
from chalicelib.core.errors import AppError

LOCALES = Path("web/src/locales")
# They reach no person through the web app: bases of others, programs, messages of queues.
UNSEEN = {
    *("invalid", "picture_rejected", "unknown_upload", "taken", "overtaken", "too_early"),
    *("admins_only", "account_not_found", "invalid_idempotency_key", "export_interrupted"),
    *("bad_usage_message", "unknown_subject_type"),
}


def codes(kind: type[AppError]) -> Iterator[str]:
    for child in kind.__subclasses__():
        if "code" in vars(child) and child.__module__.startswith("chalicelib."):
            yield str(child.code)
        yield from codes(child)


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_refusal_has_words(language: str):
    for module in walk_packages(chalicelib.__path__, "chalicelib."):
        import_module(module.name)
    said = {
        code.removesuffix("_other").removesuffix("_one")
        for name in ("errors", "reasons")
        for code in json.loads((LOCALES / language / f"{name}.json").read_text("utf-8"))["codes"]
    }
    assert sorted(set(codes(AppError)) - said - UNSEEN) == []
