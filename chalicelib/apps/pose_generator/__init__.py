"""Pose Generator: one's avatars with one's products, in poses of a catalogue and of one's own."""

from chalicelib.apps.pose_generator.app import APP

__all__ = ["APP"]
