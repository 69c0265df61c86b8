"""How the picture services are doing, on rows that all workers share."""
