"""Progress of a queued job: its states turned into a percentage that never goes back."""

from __future__ import annotations

from chalicelib.inference.port import OnProgress

QUEUED = 5
DRAWING_FROM = 10
DRAWING_TO = 85
DOWNLOADING = 90
# Each poll covers this share of what is left: nobody knows how long the drawing takes.
SHARE = 0.1


class QueueProgress:
    """Tells `on_progress` about a job's states: IN_QUEUE, then IN_PROGRESS, then the download.

    `working` is the stage in which the model is at work.
    """

    def __init__(self, on_progress: OnProgress, *, working: str = "drawing") -> None:
        self._on_progress = on_progress
        self._working = working
        self._percent = float(QUEUED)

    def state(self, state: str) -> None:
        """Report one poll's state; an unknown one repeats nothing."""
        if state == "IN_QUEUE":
            self._on_progress(round(self._percent), "queued")
        elif state == "IN_PROGRESS":
            start = max(self._percent, DRAWING_FROM)
            self._percent = start + (DRAWING_TO - start) * SHARE
            self._on_progress(round(self._percent), self._working)

    def downloading(self) -> None:
        """Report that the picture is finished and on its way."""
        self._on_progress(DOWNLOADING, "downloading")
