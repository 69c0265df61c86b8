"""Brand Kit over HTTP."""
