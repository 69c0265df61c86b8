from __future__ import annotations

from typing import Any

import pytest

from chalicelib.core.clock import utc_now
from chalicelib.kit.identity import Identity, NotSignedIn, PlatformTrust
from tests.unit.kit.tokens import SECRET, by_hand, in_hours, platform_token

ACCESS = [
    *({"token_use": "access"}, {"token_type": "access_token"}, {"typ": "at+jwt"}, {"typ": "JWT"}),
    *({"type": "Access"}, {"tokenType": "Bearer"}, {"purpose": None}, {"use": ""}),
    *({"scope": "openid profile email"}, {"scp": ["avatars:read", "presets:write"]}),
]
OTHER_USES = [
    *({"token_use": "refresh"}, {"token_use": "id"}, {"token_type": "refresh_token"}),
    *({"tokenUse": "REFRESH"}, {"typ": "Refresh"}, {"type": "password-reset"}, {"use": "session"}),
    *({"purpose": "id-confirmation"}, {"purpose": ["access"]}, {"type": 7}, {"use": {"a": 1}}),
    *({"scope": "reset_password"}, {"scope": "openid verify:email"}, {"scopes": ["refresh"]}),
    *({"token_use": "access", "purpose": "invite"}, {"scp": ["avatars:read", "id-confirmation"]}),
]


@pytest.fixture
def identity() -> Identity:
    return Identity(cognito=None, platform=PlatformTrust(SECRET), clock=utc_now)


def user_of(identity: Identity, token: str) -> str:
    return identity.caller(f"Bearer {token}").user_id


def with_header(**header: Any) -> str:
    claims = {"userId": "user-1", "exp": in_hours(1)}
    return by_hand({"alg": "HS256", **header}, claims, SECRET.encode())


@pytest.mark.parametrize("claims", ACCESS, ids=str)
def test_token_that_says_it_is_for_access_is_accepted(identity: Identity, claims: dict[str, Any]):
    assert user_of(identity, platform_token(**claims)) == "user-1"


@pytest.mark.parametrize("claims", OTHER_USES, ids=str)
def test_token_that_says_it_is_for_something_else_is_refused(
    identity: Identity, claims: dict[str, Any]
):
    with pytest.raises(NotSignedIn, match="something else"):
        user_of(identity, platform_token(**claims))


@pytest.mark.parametrize("typ", ["JWT", "jwt", "at+jwt", "application/at+jwt", "", None])
def test_header_of_an_access_token_is_accepted(identity: Identity, typ: str | None):
    assert user_of(identity, with_header(typ=typ)) == "user-1"
    assert user_of(identity, with_header()) == "user-1"


@pytest.mark.parametrize("typ", ["rt+jwt", "refresh", "secevent+jwt", "logout+jwt", ["JWT"], 7])
def test_header_of_another_kind_of_token_is_refused(identity: Identity, typ: object):
    with pytest.raises(NotSignedIn, match="something else"):
        user_of(identity, with_header(typ=typ))
