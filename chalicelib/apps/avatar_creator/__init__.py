"""Avatar Creator: a library of avatars in projects, uploaded or generated, with their usage."""
