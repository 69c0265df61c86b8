"""Rows, keys and queries of the Avatar Creator. Nothing else sees table details."""
