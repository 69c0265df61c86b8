"""Guards at the door: requests that may be sent again, and how many a person may send."""
