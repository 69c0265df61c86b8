"""Reads the YAML files of this folder as one CloudFormation template."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent
Template = dict[str, Any]


class _Loader(yaml.SafeLoader):  # type: ignore[misc]
    """YAML with CloudFormation's short tags (`!Ref`, `!GetAtt`, ...)."""


def _intrinsic(loader: _Loader, suffix: str, node: yaml.Node) -> dict[str, Any]:
    key = suffix if suffix in ("Ref", "Condition") else f"Fn::{suffix}"
    value = _content(loader, node)
    if suffix == "GetAtt" and isinstance(value, str):
        value = value.split(".", 1)
    return {key: value}


def _content(loader: _Loader, node: yaml.Node) -> Any:
    if isinstance(node, yaml.SequenceNode):
        return loader.construct_sequence(node, deep=True)
    if isinstance(node, yaml.MappingNode):
        return loader.construct_mapping(node, deep=True)
    return loader.construct_scalar(node)


_Loader.add_multi_constructor("!", _intrinsic)


def read() -> Template:
    """Return the joined template. A name defined in two files is a ValueError."""
    joined: Template = {"AWSTemplateFormatVersion": "2010-09-09"}
    for path in sorted(FOLDER.glob("*.yaml")):
        # A SafeLoader subclass: it builds plain values only.
        _join(joined, yaml.load(path.read_text("utf-8"), Loader=_Loader), path.name)  # noqa: S506
    return joined


def _join(joined: Template, part: Template, source: str) -> None:
    for section, entries in part.items():
        known = joined.setdefault(section, {})
        if twice := known.keys() & entries.keys():
            raise ValueError(f"{source} defines {section} {', '.join(sorted(twice))} again")
        known.update(entries)


def merge(base: Template, more: Template, *, at: str = "") -> Template:
    """Return both as one, joined to any depth. ValueError where they say different things."""
    merged = dict(base)
    for key, value in more.items():
        known, where = merged.get(key, value), f"{at}/{key}"
        if isinstance(known, dict) and isinstance(value, dict):
            merged[key] = merge(known, value, at=where)
        elif known != value:
            raise ValueError(f"{where} is both {known} and {value}")
        else:
            merged[key] = value
    return merged
