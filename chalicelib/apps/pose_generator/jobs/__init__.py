"""Queue and schedule work: claim, do, finish. Every step may be repeated."""
