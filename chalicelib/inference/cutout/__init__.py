"""Cutting out what a picture shows: one port and an adapter for each kind of model provider."""
