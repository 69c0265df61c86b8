"""The Pose Generator over HTTP."""

from chalicelib.apps.pose_generator.routes import projects, trash
from chalicelib.kit.endpoint import Router

router = Router([*projects.router.endpoints, *trash.router.endpoints])
