"""Listing pictures: cut-outs laid out as sales channels want them."""

from chalicelib.imaging.listing.compose import ListingPicture, compose
from chalicelib.imaging.listing.ready import MENDED_BY_COMPOSING, Candidate, Lack, lacks
from chalicelib.imaging.listing.rules import ListingRules

__all__ = [
    "MENDED_BY_COMPOSING",
    "Candidate",
    "Lack",
    "ListingPicture",
    "ListingRules",
    "compose",
    "lacks",
]
