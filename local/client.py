"""AWS clients of the local cloud's administrator."""

from __future__ import annotations

import os
from functools import cache
from typing import Any

from botocore.config import Config
from botocore.session import Session

from local.cloud import ADMIN_KEY, ADMIN_SECRET, Cloud


def client(cloud: Cloud, service: str) -> Any:
    """Return a botocore client for `service`, whatever AWS profile or proxy this machine has."""
    return _session().create_client(
        service,
        region_name=cloud.region,
        endpoint_url=cloud.endpoint,
        aws_access_key_id=ADMIN_KEY,
        aws_secret_access_key=ADMIN_SECRET,
        config=Config(
            signature_version="s3v4" if service == "s3" else None,
            s3={"addressing_style": "path"},
            proxies={},
            retries={"total_max_attempts": 2},
        ),
    )


@cache
def _session() -> Session:
    # Loading the descriptions of services takes longer than most calls: once is enough.
    session = Session()
    session.set_config_variable("config_file", os.devnull)
    session.set_config_variable("credentials_file", os.devnull)
    return session
