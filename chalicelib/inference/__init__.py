"""Making pictures, cutting out what is on them, judging them: a port each, and adapters."""
