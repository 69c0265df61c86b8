"""Pose templates: those of the catalogue, and one's own."""

from __future__ import annotations

from collections.abc import Mapping

from chalicelib.apps.pose_generator.categories import category_names
from chalicelib.apps.pose_generator.errors import CategoryNotFound
from chalicelib.apps.pose_generator.schemas.templates import (
    OwnPoseChange,
    OwnPoseCreate,
    PoseTemplateReply,
    PoseTemplatesQuery,
    PoseTemplatesReply,
)
from chalicelib.apps.pose_generator.service.presenter import shown_template
from chalicelib.apps.pose_generator.services import PoseGenerator
from chalicelib.kit.endpoint import Router
from chalicelib.kit.fields import PageQuery, Reply
from chalicelib.kit.identity import Caller
from chalicelib.kit.paging import decode_cursor, encode_cursor
from chalicelib.kit.versions import Wanted

router = Router()


@router.get("/templates")
def list_templates(
    app: PoseGenerator, caller: Caller, query: PoseTemplatesQuery
) -> PoseTemplatesReply:
    """List templates, the most used first, or find some of them."""
    return _found(app, caller, query, query.wanted())


@router.get("/templates/category/{category}")
def list_templates_of_category(
    app: PoseGenerator, caller: Caller, category: str, query: PageQuery
) -> PoseTemplatesReply:
    """List the templates of a category, the most used first."""
    if category not in category_names():
        raise CategoryNotFound
    return _found(app, caller, query, {"category": category})


def _found(
    app: PoseGenerator, caller: Caller, query: PageQuery, wanted: Mapping[str, str]
) -> PoseTemplatesReply:
    scope = (caller.user_id, "templates", *(text for pair in wanted.items() for text in pair))
    start = decode_cursor(query.cursor, *scope)
    after = start["after"] if start else None
    found = app.templates.find(caller.user_id, wanted, limit=query.limit, after=after)
    more = {"after": found.next_place} if found.next_place else None
    return PoseTemplatesReply(
        templates=[shown_template(known) for known in found.page],
        total=found.total,
        next_cursor=encode_cursor(more, *scope),
    )


@router.get("/templates/{template_id}")
def read_template(app: PoseGenerator, caller: Caller, template_id: str) -> PoseTemplateReply:
    """Read a template."""
    known = app.templates.read(caller.user_id, template_id)
    reply = PoseTemplateReply(template=shown_template(known))
    return reply.of_version(known.version) if known.mine else reply


@router.post("/templates", status=201)
def create_own_pose(app: PoseGenerator, caller: Caller, body: OwnPoseCreate) -> PoseTemplateReply:
    """Keep a pose of one's own."""
    known = app.own_poses.create(caller.user_id, body)
    return PoseTemplateReply(template=shown_template(known), message="Pose saved.")


@router.patch("/templates/{template_id}")
def change_own_pose(
    app: PoseGenerator, caller: Caller, template_id: str, body: OwnPoseChange, wanted: Wanted
) -> PoseTemplateReply:
    """Change a pose of one's own."""
    known = app.own_poses.change(caller.user_id, template_id, body, wanted)
    reply = PoseTemplateReply(template=shown_template(known), message="Pose saved.")
    return reply.of_version(known.version)


@router.delete("/templates/{template_id}")
def remove_own_pose(app: PoseGenerator, caller: Caller, template_id: str) -> Reply:
    """Remove a pose of one's own for good; what was ordered of it is made all the same."""
    app.own_poses.remove(caller.user_id, template_id)
    return Reply(message="Pose removed.")


@router.patch("/templates/{template_id}/favourite")
def mark_template(app: PoseGenerator, caller: Caller, template_id: str) -> PoseTemplateReply:
    """Make a template a favourite."""
    known = app.templates.mark(caller.user_id, template_id, favourite=True)
    return PoseTemplateReply(template=shown_template(known))


@router.delete("/templates/{template_id}/favourite")
def unmark_template(app: PoseGenerator, caller: Caller, template_id: str) -> PoseTemplateReply:
    """Make a template no favourite any more."""
    known = app.templates.mark(caller.user_id, template_id, favourite=False)
    return PoseTemplateReply(template=shown_template(known))
