"""A person's numbers."""

from __future__ import annotations

from chalicelib.apps.pose_generator.templates import templates
from tests.integration.person import Person
from tests.integration.pose_generator import making
from tests.integration.pose_generator.making import APP

NOTHING = {
    "totalProjects": 0,
    "recentProjects": 0,
    "totalTemplates": len(templates()),
    "ownPoses": 0,
    "totalPictures": 0,
    "judgedPictures": 0,
    "passedPictures": 0,
    "successRate": None,
    "averageRating": None,
    "creditBalance": 1000,
}


def test_numbers_are_of_what_is_there_and_of_all_pictures(person: Person, stranger: Person):
    making.project(person)
    making.trashed(person)
    own, gone = making.pose(person)["id"], making.pose(person)["id"]
    person.delete(f"{APP}/templates/{gone}")
    making.counted(person, own, "passed", "failed", "failed")
    making.counted(person, templates()[9].id, "unjudged", "passed")
    making.rated(person, own, None, 3)
    assert person.get(f"{APP}/stats").json["stats"] == {
        **NOTHING,
        "totalProjects": 1,
        "recentProjects": 1,
        "ownPoses": 1,
        "totalPictures": 5,
        "judgedPictures": 4,
        "passedPictures": 2,
        "successRate": 0.5,
        "averageRating": 3.0,
    }
    assert stranger.get(f"{APP}/stats").json["stats"] == NOTHING
