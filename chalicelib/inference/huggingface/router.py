"""fal's queue, as the Hugging Face router carries it."""

from __future__ import annotations

from chalicelib.inference.fal.queue import FalQueue
from chalicelib.inference.transport.client import ProviderClient

QUERY = "?_subdomain=queue"


def routed_queue(client: ProviderClient, router_url: str) -> FalQueue:
    """Return fal's queue behind the router at `router_url`."""
    return FalQueue(client, base=f"{router_url.rstrip('/')}/fal-ai", query=QUERY)
