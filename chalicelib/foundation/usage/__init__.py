"""Which app used what of a person's: each use counted once, of things of every app."""
