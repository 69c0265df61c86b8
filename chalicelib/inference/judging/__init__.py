"""Judging pictures of people in a pose: what was expected, what was seen, and the verdict."""
