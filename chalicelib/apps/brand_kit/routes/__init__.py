"""Brand Kit over HTTP."""

from chalicelib.apps.brand_kit.routes import catalogue, kits, logos, tokens, trash
from chalicelib.kit.endpoint import Router

router = Router(
    [
        *kits.router.endpoints,
        *logos.router.endpoints,
        *tokens.router.endpoints,
        *catalogue.router.endpoints,
        *trash.router.endpoints,
    ]
)
