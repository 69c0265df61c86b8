"""Where people look."""

from __future__ import annotations

from local.poses.blocks import Gaze, Said, Turn

_TILTED = Said("kepala dimiringkan", "head tilted")
_AWAY = Said("pandangan ke samping", "looking aside")

GAZES = {
    "camera": Gaze(),
    "tilted": Gaze(_TILTED, turn=Turn(0, 2, -9)),
    "tilted-left": Gaze(_TILTED, turn=Turn(0, 2, 9)),
    "chin-up": Gaze(Said("dagu terangkat", "chin up"), turn=Turn(6, -9, -4)),
    "chin-down": Gaze(Said("dagu menunduk", "chin down"), turn=Turn(-4, 9, -5)),
    "away-left": Gaze(_AWAY, turn=Turn(34, 2, 3)),
    "away-right": Gaze(_AWAY, turn=Turn(-34, 2, -3)),
    "ahead": Gaze(Said("pandangan lurus", "looking ahead"), "ahead", Turn(0, 2, 0)),
    "up": Gaze(Said("pandangan ke atas", "looking up"), "ahead", Turn(14, -22, 4)),
    "down": Gaze(Said("pandangan ke bawah", "looking down"), "ahead", Turn(-10, 24, -4)),
    "hands": Gaze(Said("melihat tangan", "looking at the hands"), "hands", Turn(0, -4, 0)),
}
