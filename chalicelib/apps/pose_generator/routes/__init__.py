"""The Pose Generator over HTTP."""

from chalicelib.apps.pose_generator.routes import (
    batches,
    catalogue,
    exports,
    projects,
    results,
    templates,
    trash,
)
from chalicelib.kit.endpoint import Router

_PARTS = (projects, trash, templates, catalogue, batches, results, exports)
router = Router([endpoint for part in _PARTS for endpoint in part.router.endpoints])
