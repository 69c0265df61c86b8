"""Final refusals of a picture provider, in words for the person who asked for the picture."""

from __future__ import annotations

from typing import ClassVar

from chalicelib.core.errors import AppError, Kind


class ProviderError(AppError):
    """A refusal that trying again would not change. Says nothing the provider said."""

    kind = Kind.UNAVAILABLE
    words: ClassVar[str]

    def __init__(self) -> None:
        super().__init__(self.words)


class NoProvider(ProviderError):
    code = "no_provider"
    words = "Picture generation is not set up here."


class NotCapable(ProviderError):
    """Nobody in line takes the pictures or the pose that go with the words."""

    code = "not_capable"
    words = "No picture service that works by pictures and poses is set up here."


class ProviderShut(ProviderError):
    """A refusal that meets whatever is asked: it is about our account, not about the picture."""


class ProviderOutOfCredit(ProviderShut):
    code = "provider_out_of_credit"
    words = "The picture service's own account has run out of credit. Please tell support."


class ProviderNotEnabled(ProviderShut):
    code = "provider_not_enabled"
    words = "The picture service is not activated for this account yet. Please tell support."


class ProviderAuth(ProviderShut):
    code = "provider_auth"
    words = "The picture service did not accept our access. Please tell support."


def shut(code: str) -> ProviderShut:
    """Return the refusal of this code."""
    known = {kind.code: kind for kind in (ProviderOutOfCredit, ProviderNotEnabled, ProviderAuth)}
    return known[code]()


class ContentRefused(ProviderError):
    kind = Kind.INVALID
    code = "content_refused"
    words = "The picture service's safety check refused this. Please change the description."


class ProviderRejected(ProviderError):
    kind = Kind.INVALID
    code = "provider_rejected"
    words = "The picture service could not work with this request. Please change it and try again."


class ModelUnavailable(ProviderError):
    code = "model_unavailable"
    words = "The picture model is not available at the moment. Please tell support."


class UnusableAnswer(ProviderError):
    code = "provider_unusable_answer"
    words = "The picture service sent something that we cannot use. Please tell support."


class InvalidTicket(ProviderError):
    code = "invalid_ticket"
    words = "This picture can no longer be collected. Please generate it again."
