"""Cutting products out on this machine: a small network finds them, a filter finds their edge."""
