"""Use cases of the Avatar Creator in product words."""
