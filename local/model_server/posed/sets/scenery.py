"""Which set belongs to which scene."""

from __future__ import annotations

from typing import NamedTuple

from local.model_server.posed.sets import props
from local.model_server.posed.sets.props import Prop

_GREEN, _WOOD = "#7fa877", "#b8946c"
_SKY, _DUSK, _NIGHT = "#cfe4f2", "#f4d3ae", "#44547f"


class Scenery(NamedTuple):
    """Colours of wall or sky and of the floor, where the floor begins, and what is there."""

    wall: str
    floor: str
    props: tuple[tuple[Prop, str], ...] = ()
    horizon: float = 76.0


STUDIOS = {
    "studio-white": "#eceae6",
    "studio-grey": "#c4c7cb",
    "studio-warm": "#ead8bd",
    "studio-pastel": "#dccfea",
    "studio-dark": "#686b75",
}
SCENERY = {
    "living-room": Scenery(
        "#e9dfd0", "#c8a982", ((props.window, "#fbf8f2"), (props.sofa, "#8aa39b"))
    ),
    "kitchen": Scenery(
        "#e4e8e4", "#cbb8a0", ((props.window, "#ffffff"), (props.counter, "#9db0a8"))
    ),
    "dining-table": Scenery(
        "#ecd9c0", "#b99873", ((props.window, "#ffffff"), (props.tables, _WOOD))
    ),
    "bedroom": Scenery("#e6dfe3", "#cdb79f", ((props.window, "#ffffff"), (props.bed, "#b7a4ad"))),
    "bathroom": Scenery("#dceaec", "#c3d3d6", ((props.mirrors, "#b9c6c9"),)),
    "terrace": Scenery(_SKY, "#c98f73", ((props.pillars, "#e9dcc6"), (props.plants, _GREEN))),
    "boutique": Scenery("#efe3d8", "#c9b299", ((props.rack, "#8d7b6a"), (props.lights, "#ffe6b0"))),
    "shop-counter": Scenery(
        "#e8ddcb", "#b8a58c", ((props.shelves, _WOOD), (props.counter, "#a98962"))
    ),
    "market-stall": Scenery("#dcd5c3", "#b0a38d", ((props.awning, "#cc5f52"),)),
    "bazaar": Scenery(
        _DUSK,
        "#b9a182",
        ((props.facades, "#e9dcc6"), (props.bunting, "#cc5f52"), (props.lights, "#ffe9b8")),
    ),
    "salon": Scenery("#f0dfe0", "#d3bfb9", ((props.mirrors, "#d8b27c"),)),
    "cafe": Scenery(
        "#e3d2bb",
        "#b08f6b",
        ((props.window, "#8a6a4c"), (props.tables, "#8a6a4c"), (props.lights, "#ffe0a3")),
    ),
    "warung": Scenery("#e9cfa6", "#b3936d", ((props.shelves, _WOOD), (props.counter, "#cfe0e4"))),
    "restaurant": Scenery(
        "#cdb8a3", "#8f7359", ((props.lights, "#ffd98f"), (props.tables, "#6e5440"))
    ),
    "bakery": Scenery("#eddcc0", "#bf9f78", ((props.shelves, "#a97f52"),)),
    "office": Scenery("#dbe3ea", "#b9bec4", ((props.window, "#f4f6f8"), (props.tables, "#c8b08f"))),
    "workshop": Scenery("#d9cbb8", "#a58a6c", ((props.shelves, _WOOD), (props.tables, "#8d6e4f"))),
    "classroom": Scenery(
        "#e7e6d6", "#c4ab86", ((props.board, "#f6f8f6"), (props.tables, "#c99f6a"))
    ),
    "gym": Scenery("#d3d8dd", "#7e858d", ((props.mirrors, "#5d656e"),)),
    "street": Scenery(_SKY, "#b1b3b5", ((props.skyline, "#b8c3cf"), (props.facades, "#e4ddd2"))),
    "old-town": Scenery(_DUSK, "#c3ae93", ((props.facades, "#f3ede1"),)),
    "rooftop": Scenery(_DUSK, "#c2a98f", ((props.skyline, "#b59a94"),)),
    "park": Scenery(_SKY, "#a9c08a", ((props.hills, "#9dbd8f"), (props.trees, _GREEN))),
    "garden": Scenery("#d7e8d6", "#9fb780", ((props.trees, "#86ad7c"), (props.plants, "#5f9a6b"))),
    "beach": Scenery(_SKY, "#ecdcb9", ((props.sea, "#7dbcc6"), (props.palms, "#6f9f6d")), 66.0),
    "rice-field": Scenery(
        _SKY, "#8fb56a", ((props.hills, "#8bb07f"), (props.terraces, "#8cb866")), 60.0
    ),
    "tea-hills": Scenery(
        "#dfeaec", "#7fa86b", ((props.hills, "#83ab74"), (props.terraces, "#78a565"))
    ),
    "forest": Scenery("#d5e2d2", "#8b8a64", ((props.trunks, "#8ba181"),)),
    "mosque-courtyard": Scenery("#f3f1ea", "#e2ddd0", ((props.arches, "#bcd0d6"),)),
    "joglo": Scenery("#e5dcc0", "#b48b62", ((props.trees, "#a9bf94"), (props.pillars, "#8b5f3d"))),
    "eid-at-home": Scenery(
        "#e6ead6", "#c2a57e", ((props.sofa, "#6f9a7d"), (props.lanterns, "#cdb457"))
    ),
    "ramadan-evening": Scenery(
        _NIGHT, "#5b5470", ((props.arches, "#5a6a98"), (props.lanterns, "#f2c464"))
    ),
    "independence-day": Scenery(
        _SKY, "#c7b79d", ((props.facades, "#efe6d8"), (props.bunting, "#d8443c"))
    ),
}
