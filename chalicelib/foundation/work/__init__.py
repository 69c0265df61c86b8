"""Work that goes on after its request: what is open, who holds it, and how it ends."""
