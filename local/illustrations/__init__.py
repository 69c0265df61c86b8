"""Draws the pictures that stand for the presets: plainly drawn people, no likeness of anybody."""
