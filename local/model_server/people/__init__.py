"""Finding people and their keypoints on this machine: MediaPipe's two networks for poses."""
