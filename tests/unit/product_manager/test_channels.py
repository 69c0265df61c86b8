"""The channels' file: every number says where it comes from."""

from __future__ import annotations

from datetime import date

import pytest

from chalicelib.apps.product_manager.channels import channels, find_channel, rules_of
from chalicelib.apps.product_manager.schemas.channels import ChannelEntry, ChannelFact

CHANNELS = channels()


def facts(channel: ChannelEntry) -> dict[str, ChannelFact[object]]:
    values = {name: getattr(channel, name) for name in ChannelEntry.model_fields}
    return {name: value for name, value in values.items() if isinstance(value, ChannelFact)}


def test_the_channels_of_the_product_are_there():
    assert [channel.id for channel in CHANNELS] == [
        "shopee",
        "tokopedia",
        "tiktok-shop",
        "lazada",
        "instagram",
        "whatsapp-catalogue",
        "own",
    ]


@pytest.mark.parametrize("channel", CHANNELS, ids=lambda channel: channel.id)
def test_a_picture_that_we_make_is_one_that_the_channel_takes(channel: ChannelEntry):
    rules = rules_of(channel)
    assert rules.least_side <= min(rules.width, rules.height)
    assert rules.content_types & {"image/jpeg", "image/png"}


@pytest.mark.parametrize("channel", CHANNELS, ids=lambda channel: channel.id)
def test_every_fact_says_when_it_was_read_and_only_our_own_are_confirmed(channel: ChannelEntry):
    found = facts(channel)
    assert len(found) == 9
    for name, fact in found.items():
        assert date(2026, 1, 1) < fact.date, name
        assert fact.confirmed is (fact.source == "Our own choice"), name


def test_an_unknown_channel_is_none():
    assert find_channel("nowhere") is None
