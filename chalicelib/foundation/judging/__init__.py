"""Judging pictures of people in a pose."""
