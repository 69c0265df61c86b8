"""Telling faces apart on this machine: MediaPipe finds them, dlib's descriptor compares them."""
