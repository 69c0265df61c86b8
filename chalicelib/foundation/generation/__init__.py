"""Pictures that are made: one table and one queue for all apps, shared fairly between people."""
