"""Field types and base models of every request and reply."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    ModelWrapValidatorHandler,
    PrivateAttr,
    WithJsonSchema,
    model_validator,
)
from pydantic.alias_generators import to_camel
from pydantic_core import core_schema

_CONTROLS = {"Cc", "Cs"}
_SEPARATORS = {"Zl", "Zp"}
_TOO_LONG = 16
_MOMENT = {"type": "string", "format": "date-time"}
_DAY = {"type": "string", "format": "date"}
_TRIMMED = "\t\n\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
_TRIMMED += "\u2028\u2029\u202f\u205f\u3000"  # white space; str.strip takes control characters too

# Letters and symbols by their category, and blank all the same: Hangul fillers, a Khmer vowel, the
# empty Braille cell, the object's placeholder.
_FILLERS = "\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\ufffc"


@dataclass(frozen=True)
class Text:
    """Annotates a `str` of `least` to `most` code points, counted after NFC and trimming.

    Control characters are refused; line breaks are, too, unless `lines` allows them.
    """

    least: int
    most: int
    lines: bool = False

    def clean(self, value: str) -> str:
        """Return the text as it is kept; one that shows nothing is empty. Raises ValueError."""
        text = unicodedata.normalize("NFC", value).strip(_TRIMMED)
        if not text.isprintable():
            self._refuse_controls(text)
        if not text.isascii() and shows_nothing(text):
            text = ""
        if not self.least <= len(text) <= self.most:
            bounds = f"{self.least} to {self.most}" if self.least else f"at most {self.most}"
            raise ValueError(f"must be {bounds} characters long")
        return text

    def _refuse_controls(self, text: str) -> None:
        banned, allowed = (_CONTROLS, "\n\r") if self.lines else (_CONTROLS | _SEPARATORS, "")
        for character in text:
            if unicodedata.category(character) in banned and character not in allowed:
                raise ValueError("must not contain control characters")

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return core_schema.no_info_after_validator_function(self.clean, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {**handler(schema), "minLength": self.least, "maxLength": self.most}


Name = Annotated[str, Text(1, 100)]
Id = Annotated[str, Field(pattern="^[0-9A-Z]{26}$")]
Description = Annotated[str, Text(0, 500, lines=True)]


def _digits(value: Any) -> Any:
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < _TOO_LONG:
        return int(value)
    return value


QueryInt = Annotated[int, BeforeValidator(_digits)]
"""A whole number written in a query string: digits only."""


def _truth(value: Any) -> Any:
    return {"true": True, "false": False}.get(value, value)


QueryBool = Annotated[bool, BeforeValidator(_truth)]
"""`true` or `false` written in a query string."""


def _moment(value: Any) -> datetime:
    try:
        moment = datetime.fromisoformat(value)
        moment.astimezone(UTC)
    except (TypeError, ValueError, OverflowError):
        moment = None
    if moment is None or moment.tzinfo is None:
        raise ValueError("must be a time in ISO 8601 with its offset, like 2026-01-31T08:00:00Z")
    return moment


Moment = Annotated[
    datetime, BeforeValidator(_moment, json_schema_input_type=str), WithJsonSchema(_MOMENT)
]
"""An aware moment, written in ISO 8601."""


def _day(value: str) -> str:
    try:
        written = date.fromisoformat(value).isoformat()
    except ValueError:
        written = ""
    if written != value:
        raise ValueError("must be a day in ISO 8601, like 2026-01-31")
    return value


Day = Annotated[str, AfterValidator(_day), WithJsonSchema(_DAY)]
"""A day of the calendar, written in ISO 8601; such texts sort like the days."""


class Wire(BaseModel):
    """What travels as JSON: camelCase outside, snake_case inside."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, defer_build=True)


class Request(Wire):
    """A request: nothing is coerced, unknown fields are refused, empty ones are not given.

    `cleared` names the fields that were sent empty: on a change that means to clear them.
    """

    model_config = ConfigDict(
        alias_generator=to_camel, validate_by_name=False, strict=True, extra="forbid", frozen=True
    )

    _cleared: frozenset[str] = PrivateAttr(frozenset())

    @property
    def cleared(self) -> frozenset[str]:
        return self._cleared

    def given(self) -> dict[str, Any]:
        """Return the fields that were sent and are not empty, by name."""
        return self.model_dump(exclude_unset=True)

    @model_validator(mode="wrap")
    @classmethod
    def _note_what_is_empty(cls, data: Any, validate: ModelWrapValidatorHandler[Self]) -> Self:
        if not isinstance(data, dict):
            return validate(data)
        given = {name: value for name, value in data.items() if not is_empty(value)}
        request = validate(given)
        if len(given) < len(data):
            empty = data.keys() - given.keys()
            request._cleared = frozenset(cls._names(empty))  # noqa: SLF001 - an object of our own
        return request

    @classmethod
    def _names(cls, aliases: Iterable[str]) -> Iterator[str]:
        wanted = set(aliases)
        for name, field in cls.model_fields.items():
            if field.alias in wanted:
                yield name


def is_empty(value: Any) -> bool:
    """Tell whether a field that holds this was not given, or is to be cleared."""
    return value is None or (isinstance(value, str) and (not value or shows_nothing(value)))


def shows_nothing(text: str) -> bool:
    """Tell whether a text holds nothing that could be seen: blanks and invisible characters."""
    return all(character in _TRIMMED or _is_invisible(character) for character in text)


def _is_invisible(character: str) -> bool:
    return character in _FILLERS or unicodedata.category(character) in {"Cf", "Mn", "Zs"}


class BilingualOut(Wire):
    """A text in both languages of the web app."""

    id: str = Field(description="Indonesian.")
    en: str = Field(description="English.")


class PageQuery(Request):
    """The query of a list: how many, and from where."""

    limit: QueryInt = Field(20, ge=1, le=100)
    cursor: str | None = Field(None, max_length=1000)


class Reply(Wire):
    """A successful answer. With a version it carries an `ETag`."""

    success: Literal[True] = True
    message: str | None = Field(None, exclude_if=lambda value: value is None)
    _version: int | None = PrivateAttr(None)

    @property
    def row_version(self) -> int | None:
        return self._version

    def of_version(self, version: float | None) -> Self:
        """Return the reply as one about something of this version; none yet counts as 0."""
        self._version = int(version or 0)
        return self


class FileReply(Reply):
    """A file to be saved, instead of JSON."""

    content_type: ClassVar[str]
    text: str
    file_name: str

    def headers(self) -> dict[str, str]:
        named = f'attachment; filename="{self.file_name}"'
        return {"Content-Type": self.content_type, "Content-Disposition": named}


class ListReply(Reply):
    """One page of a list; `next_cursor` is null on the last one."""

    next_cursor: str | None = None


class FoundReply(ListReply):
    """One page of a list that can be searched."""

    total: int | None = Field(None, description="How many were found; null in a plain list.")
    complete: bool = Field(
        default=True,
        description="Whether all were looked through, else the newest: ask again in a minute.",
    )
