"""What can be told about a made picture by its pixels alone."""
