"""Rows, keys and queries of the Pose Generator. Nothing else sees table details."""
