"""Notes: a text with a picture, posted once it has both. Sheets of stamps to go with them."""

from chalicelib.apps.notes.app import APP

__all__ = ["APP"]
