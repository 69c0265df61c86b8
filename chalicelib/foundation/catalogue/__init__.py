"""The catalogue of apps, and the health of the service."""
