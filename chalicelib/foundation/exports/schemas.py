"""Exports over HTTP."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from chalicelib.kit.fields import ListReply, Reply, Wire


class ExportOut(Wire):
    """A ZIP of a person's things. `downloadUrl` works until `expiresAt`, when the ZIP goes."""

    id: str
    app_id: str
    kind: str = Field(description="What is in it: avatar, …")
    name: str
    project_id: str | None = Field(description="What it was made of, if that was a project.")
    status: Literal["pending", "processing", "completed", "failed"]
    progress: int = Field(description="0 to 100.")
    done: int = Field(description="How many of `total` things had their turn.")
    total: int
    skipped: int = Field(description="How many of those were not there any more.")
    bytes: int = Field(description="How large it is, so far.")
    download_url: str | None
    error_code: str | None
    error_message: str | None
    created_at: str
    ended_at: str | None
    expires_at: str | None


class ExportReply(Reply):
    """One ZIP."""

    export: ExportOut


class ExportsReply(ListReply):
    """A page of ZIPs: what is under way, then the last one that ended first."""

    exports: list[ExportOut]
