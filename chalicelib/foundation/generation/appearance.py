"""How models are told what a person looks like."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

WORDED: Mapping[str, str] = MappingProxyType(
    {
        "ethnicity": "{} ethnicity",
        "body_type": "{} body type",
        "hair_style": "{} hair",
        "hair_color": "{} hair colour",
        "eye_color": "{} eyes",
        "skin_tone": "{} skin tone",
        "style": "wearing {} attire",
    }
)
"""What is said of a property with a value, in the order in which it is said."""
