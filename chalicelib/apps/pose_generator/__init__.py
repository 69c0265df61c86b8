"""Poses for pictures of people with products: what can be chosen, so far."""
