"""The queue of a job: its dead letters, and the alarm on them."""

from __future__ import annotations

from typing import Any

from chalicelib.foundation.app import QueueJob
from infra.names import arn, camel, dead_letters_id, queue_id, stack_named, value

DAYS = 24 * 60 * 60


def queue(job: QueueJob) -> dict[str, Any]:
    """Return the resources around the queue of `job`.

    A message stays hidden for six times as long as the function may run, as AWS advises, unless
    the job says otherwise.
    """
    hidden = job.hidden if job.hidden is not None else _six_times(job)
    dead, name = dead_letters_id(job.queue), job.queue
    redrive = {"deadLetterTargetArn": arn(dead), "maxReceiveCount": job.attempts}
    consumed = {
        "ReceiveMessageWaitTimeSeconds": 20,
        "VisibilityTimeout": value(hidden),
        "RedrivePolicy": redrive,
    }
    return {
        queue_id(name): _queue(name, 4 * DAYS, consumed),
        dead: _queue(f"{name}-dead-letters", 14 * DAYS, {}),
        f"{camel(name)}DeadLettersAlarm": _alarm(name),
    }


def outputs(job: QueueJob) -> dict[str, Any]:
    return {
        f"{camel(job.queue)}QueueUrl": {"Value": {"Ref": queue_id(job.queue)}},
        f"{camel(job.queue)}DeadLettersUrl": {"Value": {"Ref": dead_letters_id(job.queue)}},
    }


def _six_times(job: QueueJob) -> int:
    if isinstance(job.seconds, int):
        return 6 * job.seconds
    raise ValueError(f"job {job.name}: say how long a message stays hidden")


def _queue(name: str, kept: int, more: dict[str, Any]) -> dict[str, Any]:
    properties = {
        "QueueName": stack_named(name),
        "MessageRetentionPeriod": kept,
        "SqsManagedSseEnabled": True,
        **more,
    }
    return {"Type": "AWS::SQS::Queue", "Properties": properties}


def _alarm(name: str) -> dict[str, Any]:
    dead = {"Fn::GetAtt": [dead_letters_id(name), "QueueName"]}
    properties = {
        "AlarmName": stack_named(f"{name}-dead-letters"),
        "AlarmDescription": f"Messages of the queue {name} could not be handled.",
        "Namespace": "AWS/SQS",
        "MetricName": "ApproximateNumberOfMessagesVisible",
        "Dimensions": [{"Name": "QueueName", "Value": dead}],
        "Statistic": "Maximum",
        "Period": 300,
        "EvaluationPeriods": 1,
        "Threshold": 0,
        "ComparisonOperator": "GreaterThanThreshold",
        "TreatMissingData": "notBreaching",
        "AlarmActions": [{"Ref": "AlarmTopic"}],
        "OKActions": [{"Ref": "AlarmTopic"}],
    }
    return {"Type": "AWS::CloudWatch::Alarm", "Properties": properties}
