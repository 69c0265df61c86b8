"""`.local/outputs.json`: where everything is, for people and programs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from local.cloud import Cloud
from local.seed import DEMO


def outputs_of(cloud: Cloud, stack: Mapping[str, str]) -> dict[str, Any]:
    """Return the content of outputs.json from the outputs of the stack."""
    return {
        "awsEndpointUrl": cloud.endpoint,
        "region": cloud.region,
        "webUrl": web_url(cloud, stack["WebDomain"]),
        "apiUrl": api_url(cloud, stack["RestApiId"]),
        "mediaBucket": stack["MediaBucket"],
        **{f"{_lower(queue)}QueueUrl": url for queue, url in _ending(stack, "QueueUrl")},
        "deadLetterQueueUrls": {
            _lower(queue): url for queue, url in _ending(stack, "DeadLettersUrl")
        },
        "userPoolId": stack["UserPoolId"],
        "userPoolClientId": stack["UserPoolClientId"],
        "modelServerUrl": cloud.model_url,
        "demoUser": {"email": DEMO.email, "password": DEMO.password},
    }


def _ending(stack: Mapping[str, str], end: str) -> list[tuple[str, str]]:
    """Return the outputs whose names end so, under what is left of their names."""
    return [(name.removesuffix(end), url) for name, url in stack.items() if name.endswith(end)]


def _lower(name: str) -> str:
    return name[:1].lower() + name[1:]


def api_url(cloud: Cloud, rest_api_id: str) -> str:
    """Return the API's base address.

    The emulator also answers at `<id>.execute-api.localhost`; not every resolver knows that name.
    """
    return f"{cloud.endpoint}/_aws/execute-api/{rest_api_id}/api"


def web_url(cloud: Cloud, domain: str) -> str:
    """Return the web app's address; browsers resolve every name below `localhost` by themselves."""
    label = domain.split(".", 1)[0]
    return f"http://{label}.cloudfront.localhost:{cloud.port}"


def write(cloud: Cloud, outputs: Mapping[str, Any]) -> None:
    """Replace outputs.json in one step: a reader sees the old or the new one, never half of it."""
    draft = cloud.outputs_file.with_suffix(".json.new")
    draft.write_text(json.dumps(outputs, indent=2) + "\n", "utf-8")
    draft.replace(cloud.outputs_file)
