"""The Pose Generator over HTTP."""

from chalicelib.apps.pose_generator.routes import catalogue, projects, templates, trash
from chalicelib.kit.endpoint import Router

router = Router(
    [
        *projects.router.endpoints,
        *trash.router.endpoints,
        *templates.router.endpoints,
        *catalogue.router.endpoints,
    ]
)
