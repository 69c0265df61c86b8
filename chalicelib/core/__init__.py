"""Errors, time, identifiers, the start of a process. Standard library only."""
