"""What goes on after the request."""
