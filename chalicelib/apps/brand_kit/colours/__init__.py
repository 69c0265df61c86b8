"""Colours of a brand: what reads well on what, and what a logo suggests."""
