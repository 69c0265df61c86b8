"""Whole handlers in one process, on moto. Tests share tables and keep apart by their users."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from typing import Any

import pytest
from chalice.test import Client
from moto import mock_aws

from chalicelib.host import PARTS, bind_every_table, jobs
from infra.expand import expand
from infra.names import table_id
from tests.integration import goods
from tests.integration.person import Person
from tests.integration.pictures import ONCE_PER_PICTURE
from tests.integration.pool import Admin, served_keys
from tests.integration.quick_moto import forget_everything, quick_moto
from tests.integration.roles import acts
from tests.unit.kit.tokens import CLIENT, ISSUER

SECRET = "integration-tests-secret-of-32-bytes!"
REGION = "ap-southeast-1"
MADE = (*PARTS, goods.APP)
TABLES = {table_id(name): f"{name.upper()}_TABLE" for part in MADE for name in part.tables()}
QUEUES = [job.queue for job in jobs()]
NOT_FOR_CREATE = {
    "DeletionProtectionEnabled",
    "PointInTimeRecoverySpecification",
    "SSESpecification",
    "TimeToLiveSpecification",
}


def limits() -> list[str]:
    """Return the limits of all parts; tests ask for more within an hour than a person may."""
    return [f"{part.id}.{name}" for part in PARTS for name in part.limits]


@pytest.fixture(scope="session")
def cloud() -> Iterator[None]:
    """Create tables as the template declares them, the bucket and the queues."""
    environment = {
        "AWS_ACCESS_KEY_ID": "testing",
        "AWS_SECRET_ACCESS_KEY": "testing",
        "AWS_DEFAULT_REGION": REGION,
        "JWT_SECRET": SECRET,
        "COGNITO_ISSUER": ISSUER,
        "COGNITO_CLIENT_ID": CLIENT,
        "MEDIA_BUCKET": "media-bucket",
        "DEMO_MODEL_URL": "http://127.0.0.1:9",
        "RELEASE": "test",
        "LIMITS": ",".join(f"{name}=1000000/h" for name in limits()),
        **{variable: name for name, variable in TABLES.items()},
    }
    before = dict(os.environ)
    os.environ.pop("AWS_SESSION_TOKEN", None)
    os.environ.update(environment)
    with (
        mock_aws(),
        quick_moto(),
        served_keys() as keys,
    ):
        os.environ["COGNITO_JWKS_URL"] = keys
        from chalicelib.aws.session import client, session

        acts.attach(session())
        _create_tables(client("dynamodb"))
        client("s3").create_bucket(
            Bucket="media-bucket", CreateBucketConfiguration={"LocationConstraint": REGION}
        )
        sqs = client("sqs")
        for queue in QUEUES:
            url = sqs.create_queue(QueueName=queue)["QueueUrl"]
            os.environ["QUEUE_URL_PREFIX"] = url.removesuffix(queue)
        bind_every_table()  # tests look into tables before the first request, too
        yield
    os.environ.clear()
    os.environ.update(before)


def _create_tables(dynamodb: Any) -> None:
    resources = expand(MADE)["Resources"]
    for name in TABLES:
        properties = resources[name]["Properties"]
        wanted = {key: value for key, value in properties.items() if key not in NOT_FOR_CREATE}
        dynamodb.create_table(TableName=name, **wanted)


@pytest.fixture(autouse=True)
def nothing_beyond_a_role() -> Iterator[None]:
    """Hold what each function does to what its role lets it do."""
    acts.forget()
    yield
    beyond = acts.beyond_roles()
    assert not beyond, "\n".join(beyond)


@pytest.fixture(scope="module", autouse=True)
def things_of_this_module(cloud: None) -> Iterator[None]:
    """Forget rows and files of finished modules: the fewer there are, the quicker moto is."""
    yield
    forget_everything()


@pytest.fixture(scope="module")
def pictures_made_once() -> Iterator[None]:
    """Make pictures once that tests only need to be there."""
    with pytest.MonkeyPatch.context() as patched:
        for name, once in ONCE_PER_PICTURE.items():
            patched.setattr(name, once)
        yield


@pytest.fixture(scope="session")
def http(cloud: None) -> Iterator[Any]:
    """Chalice's own test client on the real app."""
    import app

    with Client(app.app) as client:
        yield client.http


@pytest.fixture
def person(http: Any) -> Person:
    """Somebody who has just arrived."""
    return Person(http, SECRET)


@pytest.fixture
def stranger(http: Any) -> Person:
    """Somebody else."""
    return Person(http, SECRET)


@pytest.fixture
def admin(http: Any) -> Admin:
    """Somebody who administers the suite."""
    return Admin(http, SECRET)


@pytest.fixture
def queued(cloud: None) -> Any:
    """A function that takes all messages from a queue: `queued("generation")`."""
    from chalicelib.aws.session import client

    def take(queue: str) -> list[dict[str, Any]]:
        sqs, url = client("sqs"), os.environ["QUEUE_URL_PREFIX"] + queue
        found = []
        while batch := sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages"):
            for message in batch:
                sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
                found.append(json.loads(message["Body"]))
        return found

    return take
