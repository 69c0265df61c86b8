"""Rows of the `providers` table: one for each service that works for us."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from pynamodb.attributes import JSONAttribute, UnicodeAttribute
from pynamodb.expressions.update import Action
from pynamodb.models import Model

from chalicelib.core.clock import iso


class ProviderRow(Model):
    """One service: until when it is not asked and why, and how long its models usually take.

    `work` is what it does for us, so that one query finds all that do the same. `usual` are seconds
    by the name of the model, as of `measured_at`.
    """

    class Meta:
        table_name = ""

    work = UnicodeAttribute(hash_key=True)
    provider = UnicodeAttribute(range_key=True)
    shut_until = UnicodeAttribute(attr_name="shutUntil", null=True)
    shut_code = UnicodeAttribute(attr_name="shutCode", null=True)
    usual: JSONAttribute = JSONAttribute(null=True)
    measured_at = UnicodeAttribute(attr_name="measuredAt", null=True)


def read_providers(work: str) -> list[ProviderRow]:
    """Return what is known of all services that do `work`: one query."""
    return list(ProviderRow.query(work, consistent_read=True))


def shut(until: datetime, code: str) -> Sequence[Action]:
    """Return the change of a service that refused us, whatever we ask."""
    return [ProviderRow.shut_until.set(iso(until)), ProviderRow.shut_code.set(code)]


def measured(usual: Mapping[str, float], now: datetime) -> Sequence[Action]:
    """Return the change that notes how long its models usually take."""
    return [ProviderRow.usual.set(dict(usual)), ProviderRow.measured_at.set(iso(now))]
