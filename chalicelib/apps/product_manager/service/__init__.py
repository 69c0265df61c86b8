"""Use cases of the Product Manager in product words."""
