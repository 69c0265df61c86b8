"""Replicate: its predictions, and FLUX on it."""
