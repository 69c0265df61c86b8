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
        "usageQueueUrl": stack["UsageQueueUrl"],
        "generationQueueUrl": stack["GenerationQueueUrl"],
        "uploadsQueueUrl": stack["UploadsQueueUrl"],
        "deadLetterQueueUrls": {
            "uploads": stack["UploadsDeadLettersUrl"],
            "generation": stack["GenerationDeadLettersUrl"],
            "usage": stack["UsageDeadLettersUrl"],
        },
        "userPoolId": stack["UserPoolId"],
        "userPoolClientId": stack["UserPoolClientId"],
        "modelServerUrl": cloud.model_url,
        "demoUser": {"email": DEMO.email, "password": DEMO.password},
    }


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
