"""Makes the pose templates: a skeleton in three dimensions, seen by a camera."""
