"""Making pictures from words: one port and an adapter for each kind of model provider."""
