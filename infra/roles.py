"""One role per function, allowed only what its record says the function does.

A transaction needs the permissions of the actions in it: DynamoDB has none for transactions
themselves. SQS has none for batches either; `sqs:SendMessageBatch` stands here for MiniStack, which
asks for it, and grants nothing on AWS.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from infra.names import arn, camel, queue_id, table_id

Statement = dict[str, Any]

CONSUME = ("ReceiveMessage", "DeleteMessage", "GetQueueAttributes", "ChangeMessageVisibility")


def role(name: str, statements: Iterable[Statement]) -> dict[str, Any]:
    """Return the role of the function `name`, which may also write its log."""
    log = _allow("Logs", "logs", ["CreateLogStream", "PutLogEvents"], [arn(f"{camel(name)}Logs")])
    trusted = {"Service": "lambda.amazonaws.com"}
    return {
        "Type": "AWS::IAM::Role",
        "Properties": {
            "AssumeRolePolicyDocument": _document(
                [{"Effect": "Allow", "Principal": trusted, "Action": "sts:AssumeRole"}]
            ),
            "Policies": [
                {"PolicyName": name, "PolicyDocument": _document([*statements, log])},
            ],
        },
    }


def on_tables(actions: Mapping[str, str], indexed: set[str]) -> Iterator[Statement]:
    """Return statements for `{"avatars": "GetItem Query"}`, one for each set of actions."""
    for number, wanted in enumerate(sorted(set(actions.values()))):
        resources: list[Any] = []
        for table in (table for table, asked in actions.items() if asked == wanted):
            resources.append(arn(table_id(table)))
            if table in indexed and "Query" in wanted.split():
                resources.append({"Fn::Sub": f"${{{table_id(table)}.Arn}}/index/*"})
        yield _allow(f"Tables{number or ''}", "dynamodb", wanted.split(), resources)


def on_objects(actions: Mapping[str, str]) -> Iterator[Statement]:
    """Return statements for `{"media": "GetObject"}`: what may be done below which prefix."""
    for prefix, wanted in actions.items():
        below = {"Fn::Sub": f"${{MediaBucket.Arn}}/{prefix}/*"}
        yield _allow(camel(prefix), "s3", wanted.split(), [below])
    # Without it S3 answers a look at a missing object with "forbidden".
    if readable := [f"{prefix}/*" for prefix, wanted in actions.items() if "GetObject" in wanted]:
        listed = _allow("TellMissingFromForbidden", "s3", ["ListBucket"], [arn("MediaBucket")])
        yield {**listed, "Condition": {"StringLikeIfExists": {"s3:prefix": readable}}}


def consuming(queue: str) -> Statement:
    return _allow("Consume", "sqs", CONSUME, [arn(queue_id(queue))])


def sending(queues: Iterable[str]) -> Iterator[Statement]:
    if resources := [arn(queue_id(queue)) for queue in queues]:
        yield _allow("Send", "sqs", ["SendMessage", "SendMessageBatch"], resources)


def _allow(sid: str, service: str, actions: Iterable[str], resources: list[Any]) -> Statement:
    named = [f"{service}:{action}" for action in actions]
    return {"Sid": sid, "Effect": "Allow", "Action": named, "Resource": resources}


def _document(statements: list[Statement]) -> dict[str, Any]:
    return {"Version": "2012-10-17", "Statement": statements}
