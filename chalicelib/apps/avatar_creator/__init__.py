"""Avatar Creator: a library of avatars in projects, uploaded or generated, with their usage."""

from chalicelib.apps.avatar_creator.app import APP

__all__ = ["APP"]
