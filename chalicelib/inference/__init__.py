"""Making pictures from words and cutting out what is on them: a port each, and adapters."""
