"""Who is in the picture: a persona and visible attributes, as sent and as shown."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from chalicelib.kit.fields import Description, Name, Request, Text, Wire

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
        flat = self.model_dump(include=set(AttributesIn.model_fields))
        flat |= {
            "persona_name": self.persona_name,
            "persona_age": self.persona_age,
            "personality": self.persona_personality,
            "background": self.persona_background,
        }
        nested = self.attributes.model_dump() if self.attributes else {}
        if self.persona:
            nested |= {
                "persona_name": self.persona.name,
                "persona_age": self.persona.age,
                "personality": self.persona.personality,
                "background": self.persona.background,
            }
        return _with_framing(_given(flat) | _given(nested))


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


def _given(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in (None, "", [])}


def _with_framing(subject: dict[str, Any]) -> dict[str, Any]:
    if subject.get("body_type") in ("half_body", "full_body"):
        framing = subject.pop("body_type")
        subject.setdefault("framing", framing)
    return subject


def _whole(value: Any) -> int | None:
    return None if value is None else int(value)
