"""A friendly figure drawn from 18 keypoints: what a template looks like before it is used."""

from local.poses.figure.drawing import Clothes, drawn

__all__ = ["Clothes", "drawn"]
