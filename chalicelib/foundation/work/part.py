"""The list of all work as a part of the suite."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from chalicelib.foundation.app import Part
from chalicelib.kit.endpoint import Router

if TYPE_CHECKING:
    from chalicelib.foundation.platform import Platform
    from chalicelib.foundation.work.listing import WorkList


def work_of(parts: Sequence[Part]) -> Part:
    """Return the part that lists the work of `parts`."""

    def build(platform: Platform) -> WorkList:
        from chalicelib.foundation.work.listing import WorkList

        sources = []
        for part in parts:
            if part.work is not None:
                platform.bind(part)
                sources.append(part.work(platform))
        return WorkList(sources)

    return Part(id="work", paths=("/work",), router=_router, build=build)


def _router() -> Router:
    from chalicelib.foundation.work.routes import router

    return router
