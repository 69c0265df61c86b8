"""What goes to a model beside words. The API path may import this module."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Needs:
    """How many pictures of people and products to go by, and whether a pose to take."""

    references: int = 0
    pose: bool = False

    def within(self, most: Needs) -> bool:
        """Tell whether who takes `most` can be asked for this."""
        return self.references <= most.references and (most.pose or not self.pose)


WORDS_ALONE = Needs()
PERSON_AND_PRODUCT = Needs(references=2, pose=True)
