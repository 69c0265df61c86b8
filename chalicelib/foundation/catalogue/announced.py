"""Apps that are coming: shown in the catalogue, not yet built."""

from __future__ import annotations

from chalicelib.foundation.app import App

ANNOUNCED = (
    App(
        id="poster-editor",
        name="Poster Editor",
        description="Posters in many formats, with your brand applied by itself.",
        icon="layout-template",
        color="emerald",
        order=5,
    ),
    App(
        id="analytics",
        name="Analytics",
        description="Time and money saved, per app, brand and month.",
        icon="chart-column",
        color="indigo",
        order=6,
    ),
)
