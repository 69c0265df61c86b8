"""Use cases of the Pose Generator in product words."""
