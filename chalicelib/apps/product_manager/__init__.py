"""Product Manager: a catalogue of products with their pictures, cut out and fit for selling."""

from chalicelib.apps.product_manager.app import APP

__all__ = ["APP"]
