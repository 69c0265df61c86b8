"""The demo model server: plainly artificial portraits, so that all works without a key."""
