"""Lumiku: apps that make avatars, poses, product pictures and posters."""
