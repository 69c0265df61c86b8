"""Requests and replies of the Product Manager; field limits live here."""
