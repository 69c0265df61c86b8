from __future__ import annotations

import pytest

from chalicelib.core.clock import utc_now
from chalicelib.kit.identity import CognitoTrust, Identity, NotSignedIn, PlatformTrust
from tests.unit.kit.tokens import (
    CLIENT,
    ISSUER,
    KID,
    SECRET,
    Keys,
    by_hand,
    in_hours,
    platform_token,
    pool_claims,
    pool_token,
    public_pem,
)


@pytest.fixture
def keys() -> Keys:
    return Keys()


@pytest.fixture
def identity(keys: Keys) -> Identity:
    cognito = CognitoTrust(ISSUER, CLIENT, keys)
    return Identity(cognito=cognito, platform=PlatformTrust(SECRET), clock=utc_now)


def user_of(identity: Identity, token: str) -> str:
    return identity.caller(f"Bearer {token}").user_id


def test_access_token_of_the_pool_is_accepted(identity: Identity):
    assert user_of(identity, pool_token()) == "user-1"


def test_id_token_of_the_pool_is_accepted(identity: Identity):
    token = pool_token(token_use="id", client_id=None, aud=CLIENT, email="siti@example.com")
    caller = identity.caller(f"Bearer {token}")
    assert (caller.user_id, caller.email) == ("user-1", "siti@example.com")


def test_platform_token_is_accepted(identity: Identity):
    caller = identity.caller(f"Bearer {platform_token()}")
    assert (caller.user_id, caller.email) == ("user-1", "siti@example.com")


def test_platform_token_may_name_the_user_in_sub(identity: Identity):
    assert user_of(identity, platform_token(userId=None, sub="user-2")) == "user-2"


def test_scheme_is_read_in_any_case(identity: Identity):
    assert identity.caller(f"bearer  {pool_token()} ").user_id == "user-1"


def test_clocks_may_differ_by_a_minute(identity: Identity):
    assert user_of(identity, pool_token(exp=in_hours(-50 / 3600))) == "user-1"


BAD_POOL_CLAIMS = {
    "expired": {"exp": in_hours(-0.1)},
    "expires too far away": {"exp": in_hours(8 * 24 + 1)},
    "no exp": {"exp": None},
    "exp is no number": {"exp": "soon"},
    "exp is endless": {"exp": float("inf")},
    "exp is nan": {"exp": float("nan")},
    "wrong issuer": {"iss": "https://example.com"},
    "no issuer": {"iss": None},
    "wrong client": {"client_id": "client-2"},
    "no client": {"client_id": None},
    "client only in aud of an access token": {"client_id": None, "aud": CLIENT},
    "no sub": {"sub": None},
    "userId does not stand in for sub": {"sub": None, "userId": "user-1"},
    "empty sub": {"sub": ""},
    "sub is no text": {"sub": 7},
    "sub is no plain id": {"sub": "user/1"},
    "sub is too long": {"sub": "u" * 129},
    "no token_use": {"token_use": None},
    "unknown token_use": {"token_use": "refresh"},
    "not yet valid": {"nbf": in_hours(1)},
}


@pytest.mark.parametrize("name", BAD_POOL_CLAIMS)
def test_pool_token_with_bad_claims_is_refused(identity: Identity, name: str):
    with pytest.raises(NotSignedIn):
        user_of(identity, pool_token(**BAD_POOL_CLAIMS[name]))


BAD_PLATFORM_CLAIMS = {
    "expired": {"exp": in_hours(-0.1)},
    "expires too far away": {"exp": in_hours(8 * 24 + 1)},
    "no exp": {"exp": None},
    "no user": {"userId": None},
    "user is no text": {"userId": ["user-1"]},
    "user is no plain id": {"userId": "a b"},
    "user with a line break": {"userId": "user-1\n"},
}


@pytest.mark.parametrize("name", BAD_PLATFORM_CLAIMS)
def test_platform_token_with_bad_claims_is_refused(identity: Identity, name: str):
    with pytest.raises(NotSignedIn):
        user_of(identity, platform_token(**BAD_PLATFORM_CLAIMS[name]))


def test_other_key_is_refused(identity: Identity):
    with pytest.raises(NotSignedIn):
        user_of(identity, pool_token(key="somebody"))


@pytest.mark.parametrize("kid", ["key-2", None, ""])
def test_unknown_kid_is_refused(identity: Identity, kid: str | None):
    with pytest.raises(NotSignedIn):
        user_of(identity, pool_token(kid=kid))


def test_other_secret_is_refused(identity: Identity):
    with pytest.raises(NotSignedIn):
        user_of(identity, platform_token(secret=SECRET[::-1]))


def test_public_key_is_no_secret(identity: Identity, keys: Keys):
    header = {"alg": "HS256", "typ": "JWT", "kid": KID}
    token = by_hand(header, pool_claims(userId="user-1"), public_pem("pool"))
    with pytest.raises(NotSignedIn):
        user_of(identity, token)
    assert keys.asked == []


@pytest.mark.parametrize("alg", ["none", "None", "NONE", "HS512", "RS512", "", None, 5, ["RS256"]])
def test_other_algorithms_are_refused(identity: Identity, alg: object):
    claims = pool_claims(userId="user-1")
    for secret in (None, SECRET.encode()):
        with pytest.raises(NotSignedIn):
            user_of(identity, by_hand({"alg": alg, "kid": KID}, claims, secret))


def test_keys_named_by_the_token_are_not_followed(identity: Identity, keys: Keys):
    header = {"alg": "HS256", "jku": "https://example.com/jwks", "x5u": "https://example.com/x"}
    assert user_of(identity, by_hand(header, pool_claims(userId="user-1"), SECRET.encode()))
    assert keys.asked == []


@pytest.mark.parametrize(
    "header",
    [
        *(None, "", "Bearer", "Bearer ", "Basic abc", "Bearer a", "Bearer a.b.c", "Bearer ..."),
        *("Bearer é.é.é", "Bearer " + "a" * 9000, "Bearer \udc80.a.b"),
        "Bearer " + by_hand({"alg": "HS256"}, ["no", "object"], SECRET.encode()),
        "Bearer " + by_hand({"alg": "HS256"}, None, SECRET.encode()),
    ],
)
def test_what_is_no_token_is_refused(identity: Identity, header: str | None):
    with pytest.raises(NotSignedIn):
        identity.caller(header)


def test_platform_tokens_need_a_secret_of_ours(keys: Keys):
    identity = Identity(cognito=CognitoTrust(ISSUER, CLIENT, keys), platform=None, clock=utc_now)
    with pytest.raises(NotSignedIn):
        user_of(identity, platform_token())


def test_pool_tokens_need_a_pool_of_ours():
    identity = Identity(cognito=None, platform=PlatformTrust(SECRET), clock=utc_now)
    with pytest.raises(NotSignedIn):
        user_of(identity, pool_token())


@pytest.mark.parametrize("claims", [{}, {"iss": "other"}, {"aud": "other"}])
def test_configured_issuer_and_audience_are_checked(claims: dict[str, str]):
    platform = PlatformTrust(SECRET, issuer="lumiku", audience="api")
    identity = Identity(cognito=None, platform=platform, clock=utc_now)
    right = {"iss": "lumiku", "aud": "api"}
    assert user_of(identity, platform_token(**right)) == "user-1"
    with pytest.raises(NotSignedIn):
        user_of(identity, platform_token(**({**right, **claims} if claims else {})))
