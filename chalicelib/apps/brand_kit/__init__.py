"""Brand Kit: several brands, each with logos, colours, fonts and tone of voice."""

from chalicelib.apps.brand_kit.app import APP

__all__ = ["APP"]
