"""Drawn sets to stand in, one for each scene that can be ordered."""
