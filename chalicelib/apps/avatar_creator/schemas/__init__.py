"""Requests and replies of the Avatar Creator; field limits live here."""
