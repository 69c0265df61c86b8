"""Errors, time and identifiers: what every other package may use. Standard library only."""
