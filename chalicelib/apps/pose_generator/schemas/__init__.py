"""Requests and replies of the Pose Generator; field limits live here."""
