"""What follows from the records of the parts: tables, queues, functions, roles, logs, alarms.

`python -m infra.expand` prints it as JSON. The YAML files beside hold what the parts share.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import Any

from chalicelib.foundation.app import API, SWEEP, Part, QueueJob
from infra import queues, roles
from infra.names import arn, camel, queue_id, stack_named, table_id, value
from infra.tables import is_indexed, table

Template = dict[str, Any]

EVERYTHING = (
    "GetItem BatchGetItem Query PutItem UpdateItem DeleteItem ConditionCheckItem BatchWriteItem"
)
SWEEP_SECONDS = 120
# Chalice names the API's function by itself.
API_FUNCTION = "APIHandler"
# The parameters that say who draws, cuts out and judges, by the variables that hold them.
MODELS = {
    "HUGGINGFACE_API_KEY": "HuggingFaceApiKey",
    "HUGGINGFACE_MODEL": "HuggingFaceModel",
    "HUGGINGFACE_LORA": "HuggingFaceLora",
    "HUGGINGFACE_CUTOUT_MODEL": "HuggingFaceCutoutModel",
    "FAL_KEY": "FalKey",
    "REPLICATE_API_TOKEN": "ReplicateApiToken",
    "INFERENCE_ENDPOINT_URL": "InferenceEndpointUrl",
    "INFERENCE_ENDPOINT_TOKEN": "InferenceEndpointToken",
    "INFERENCE_ENDPOINT_TAKES_PICTURES": "InferenceEndpointTakesPictures",
    "CUTOUT_ENDPOINT_URL": "CutoutEndpointUrl",
    "CUTOUT_ENDPOINT_TOKEN": "CutoutEndpointToken",
    "JUDGE_ENDPOINT_URL": "JudgeEndpointUrl",
    "JUDGE_ENDPOINT_TOKEN": "JudgeEndpointToken",
    "DEMO_MODEL_URL": "DemoModelUrl",
}


def expand(parts: Sequence[Part]) -> Template:
    """Return the part of the template that `parts` ask for."""
    models = {name: model for part in parts for name, model in part.tables().items()}
    access = {name: part.access.get(name, EVERYTHING) for part in parts for name in part.tables()}
    indexed = {name for name, model in models.items() if is_indexed(model)}
    jobs = [job for part in parts for job in part.jobs]
    resources: Template = {table_id(name): table(model) for name, model in models.items()}
    for job in jobs:
        resources |= queues.queue(job) | _function_of(job, indexed, jobs)
    for name, objects in SHARED_FUNCTIONS.items():
        statements = [
            *roles.on_tables(access, indexed),
            *roles.on_objects(objects),
            *roles.sending(job.queue for job in jobs if name in job.senders),
        ]
        resources |= _around(name, roles.role(name, statements))
    resources[API_FUNCTION] = _function(API, memory=512, seconds=29)
    resources[camel(SWEEP)] = _function(SWEEP, memory=256, seconds=SWEEP_SECONDS)
    tables = {f"{name.upper()}_TABLE": {"Ref": table_id(name)} for name in models}
    return {
        "Globals": {"Function": {"Environment": {"Variables": tables}}},
        "Resources": resources,
        "Outputs": {name: item for job in jobs for name, item in queues.outputs(job).items()},
    }


# What the API and the sweep do with objects. What is signed takes the right to do it.
SHARED_FUNCTIONS = {
    API: {
        "uploads": "PutObject DeleteObject",
        "media": "GetObject DeleteObject",
        "search": "GetObject",
        "exports": "GetObject",
    },
    SWEEP: {
        "uploads": "GetObject DeleteObject",
        "media": "DeleteObject",
        "exports": "DeleteObject AbortMultipartUpload",
    },
}


def _function_of(job: QueueJob, indexed: set[str], jobs: Sequence[QueueJob]) -> Template:
    statements = [
        roles.consuming(job.queue),
        *roles.on_tables(job.tables, indexed),
        *roles.on_objects(job.objects),
        *roles.sending(other.queue for other in jobs if job.name in other.senders),
    ]
    function = _function(job.name, memory=job.memory, seconds=job.seconds)
    source: dict[str, Any] = {
        "Queue": {"Fn::Sub": f"${{{queue_id(job.queue)}.Arn}}"},
        "FunctionResponseTypes": ["ReportBatchItemFailures"],
    }
    if job.asks_models:
        variables = {name: value(parameter) for name, parameter in MODELS.items()}
        function["Properties"]["Environment"] = {"Variables": variables}
    if job.concurrency is not None:
        source["ScalingConfig"] = {"MaximumConcurrency": value(job.concurrency)}
    name = camel(job.name)
    function["Properties"]["Events"] = {f"{name}SqsEventSource": {"Properties": source}}
    return {name: function, **_around(job.name, roles.role(job.name, statements))}


def _function(name: str, *, memory: int, seconds: int | str) -> Template:
    """Return what is merged into the function that Chalice makes."""
    properties = {
        "FunctionName": stack_named(name),
        "Role": arn(f"{camel(name)}Role"),
        "MemorySize": memory,
        "Timeout": value(seconds),
    }
    return {"Properties": properties}


def _around(name: str, role: Template) -> Template:
    log = {"LogGroupName": {"Fn::Sub": f"/aws/lambda/${{AWS::StackName}}-{name}"}}
    return {
        f"{camel(name)}Role": role,
        f"{camel(name)}Logs": {
            "Type": "AWS::Logs::LogGroup",
            "Properties": {**log, "RetentionInDays": 30},
        },
    }


if __name__ == "__main__":
    from chalicelib.host import PARTS

    json.dump(expand(PARTS), sys.stdout)
