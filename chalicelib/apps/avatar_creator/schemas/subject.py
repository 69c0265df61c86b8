"""Who is in the picture: a persona and visible attributes, as sent and as shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Field

from chalicelib.kit.fields import Description, Id, Name, Request, Text, Wire

Gender = Literal["male", "female", "unisex"]
AgeRange = Literal["young", "adult", "mature"]
Framing = Literal["half_body", "full_body"]
Trait = Annotated[str, Text(1, 50)]
Age = Field(None, ge=1, le=120)


class PersonaIn(Request):
    """The character behind the face."""

    name: Name | None = None
    age: int | None = Age
    personality: list[Trait] | None = Field(None, max_length=10)
    background: Description | None = None


class AttributesIn(Request):
    """What is seen. `bodyType` of `half_body` or `full_body` means `framing`."""

    gender: Gender | None = None
    age_range: AgeRange | None = None
    ethnicity: Trait | None = None
    body_type: Trait | None = None
    framing: Framing | None = None
    hair_style: Trait | None = None
    hair_color: Trait | None = None
    eye_color: Trait | None = None
    skin_tone: Trait | None = None
    style: Trait | None = None


class SubjectIn(AttributesIn):
    """Persona and attributes, nested or under their flat legacy names; nested ones win."""

    persona: PersonaIn | None = None
    attributes: AttributesIn | None = None
    persona_name: Name | None = None
    persona_age: int | None = Age
    persona_personality: list[Trait] | None = Field(None, max_length=10)
    persona_background: Description | None = None

    def subject(self) -> dict[str, Any]:
        """Return what is given, under the names it is stored by."""
        return self.subject_change()[0]

    def subject_change(self) -> tuple[dict[str, Any], set[str]]:
        """Return what is given and what is to be emptied, under the names it is stored by."""
        given, cleared = _read(self, {**_FLAT_PERSONA, **_ATTRIBUTES})
        for name, names in (("attributes", _ATTRIBUTES), ("persona", _PERSONA)):
            nested = getattr(self, name)
            wins, loses = _read(nested, names) if nested else ({}, set())
            if name in self.cleared:
                loses = set(names)
            given = {key: value for key, value in given.items() if key not in loses} | wins
            cleared = (cleared - wins.keys()) | loses
        return _with_framing(given), cleared - given.keys()


class BrandedIn(SubjectIn):
    """A subject, and the brand that its picture is for."""

    brand_kit_id: Id | None = None

    def subject_change(self) -> tuple[dict[str, Any], set[str]]:
        given, cleared = super().subject_change()
        if self.brand_kit_id is not None:
            given["brand_kit_id"] = self.brand_kit_id
        return given, cleared | (self.cleared & {"brand_kit_id"})


_ATTRIBUTES = {name: name for name in AttributesIn.model_fields}
_PERSONA = {
    "persona_name": "name",
    "persona_age": "age",
    "personality": "personality",
    "background": "background",
}
_FLAT_PERSONA = {
    "persona_name": "persona_name",
    "persona_age": "persona_age",
    "personality": "persona_personality",
    "background": "persona_background",
}


def _read(request: Request, names: Mapping[str, str]) -> tuple[dict[str, Any], set[str]]:
    """Return what `request` gives and what it empties; `names` are its fields by stored name."""
    values = {stored: getattr(request, field) for stored, field in names.items()}
    given = {stored: value for stored, value in values.items() if value not in (None, [])}
    empty = {stored for stored, field in names.items() if field in request.cleared}
    return given, empty | {stored for stored, value in values.items() if value == []}


class PersonaOut(Wire):
    """The character behind the face."""

    name: str | None = None
    age: int | None = None
    personality: list[str] = Field(default_factory=list)
    background: str | None = None


class AttributesOut(Wire):
    """What is seen."""

    gender: Gender | None = None
    age_range: AgeRange | None = None
    ethnicity: str | None = None
    body_type: str | None = None
    framing: Framing | None = None
    hair_style: str | None = None
    hair_color: str | None = None
    eye_color: str | None = None
    skin_tone: str | None = None
    style: str | None = None


def persona_out(subject: dict[str, Any]) -> PersonaOut:
    """Return the persona in a stored subject."""
    return PersonaOut.model_construct(
        name=subject.get("persona_name"),
        age=_whole(subject.get("persona_age")),
        personality=list(subject.get("personality") or ()),
        background=subject.get("background"),
    )


def attributes_out(subject: dict[str, Any]) -> AttributesOut:
    """Return the attributes in a stored subject."""
    values = {name: subject.get(name) for name in AttributesOut.model_fields}
    return AttributesOut.model_construct(**values)


def _with_framing(subject: dict[str, Any]) -> dict[str, Any]:
    if subject.get("body_type") in ("half_body", "full_body"):
        framing = subject.pop("body_type")
        subject.setdefault("framing", framing)
    return subject


def _whole(value: Any) -> int | None:
    return None if value is None else int(value)
