"""The Avatar Creator's entry in the suite."""

from __future__ import annotations

from chalicelib.apps.avatar_creator.prices import PRICES
from chalicelib.apps.avatar_creator.routes import router
from chalicelib.kit.plugin import Plugin

PLUGIN = Plugin(
    id="avatar-creator",
    name="Avatar Creator",
    description="Keep a library of avatars in projects: upload them or have them made by AI.",
    icon="circle-user-round",
    color="purple",
    order=1,
    prices=PRICES,
    router=router,
)
