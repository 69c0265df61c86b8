"""People in a pose: an artificial figure with the face and the colours of a reference."""
