"""Rows, keys and queries of the Product Manager. Nothing else sees table details."""
