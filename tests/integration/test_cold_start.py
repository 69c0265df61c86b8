"""What a function does not use is not imported: cold starts cost time and money."""

from __future__ import annotations

from functools import cache

import pytest

from tests.integration.fresh import answering, run


@cache
def imported_by(work: str) -> frozenset[str]:
    """Return the modules that `work` imports."""
    return frozenset(run(f"{work}\nfound = sorted(sys.modules)"))


BALANCE = {"Item": {"userId": {"S": "cold"}, "balance": {"N": "7"}}}
SERVE = f"""
{answering("GetItem", BALANCE)}
assert get("/credits") == {{"success": True, "balance": 7, "enabled": True}}
"""
USAGE = """
from chalicelib import host
work = host._worker("usage")
from chalicelib.kit.jobs import Invocation, run_batch
record = {"messageId": "m", "receiptHandle": "r", "body": "{}"}
answer = run_batch(
    "usage", {"Records": [record]}, lambda message: work(message, Invocation(30)), lambda *_: None
)
assert answer == {"batchItemFailures": [{"itemIdentifier": "m"}]}
"""
THUMBNAIL = """
import io
from chalicelib import host
host._worker("thumbnail")
from chalicelib.imaging import prepare
from PIL import Image
out = io.BytesIO()
Image.new("RGB", (64, 64)).save(out, "PNG")
assert prepare(out.getvalue()).width == 64
"""
WATCH = """
read = set()
def watch(event, arguments):
    if event == "open" and "/botocore/data/" in str(arguments[0]):
        read.add(str(arguments[0]).partition("/botocore/data/")[2])
sys.addaudithook(watch)
"""
MODULES = 552
NOT_NEEDED = {
    "importing the app": ("import app", {"PIL", "requests", "boto3", "cryptography", "jwt"}),
    "a request with a platform token": (SERVE, {"PIL", "requests", "boto3"}),
    "counting uses": (USAGE, {"PIL", "requests", "cryptography", "jwt", "boto3"}),
    "making thumbnails": (THUMBNAIL, {"requests", "jwt", "cryptography", "boto3"}),
    "sweeping": (
        "from chalicelib import host\nfor part in host.PARTS:\n    part.sweeps(host.platform())",
        {"PIL", "requests", "jwt", "cryptography", "boto3"},
    ),
}


@pytest.mark.parametrize("name", NOT_NEEDED)
def test_what_is_not_needed_is_not_imported(name: str):
    work, unwanted = NOT_NEEDED[name]
    assert {name.partition(".")[0] for name in imported_by(work)} & unwanted == set()


def test_a_request_loads_the_part_it_is_for_and_no_other():
    routes = {name for name in imported_by(SERVE) if name.endswith(".routes")}
    assert routes == {"chalicelib.foundation.accounts.routes"}


def test_a_request_that_draws_nothing_knows_nobody_who_draws():
    assert not {name for name in imported_by(SERVE) if name.startswith("chalicelib.inference")}


def test_the_first_answer_imports_no_more_than_it_did():
    assert len(imported_by(SERVE)) <= MODULES


def test_of_the_descriptions_of_aws_the_first_answer_reads_those_of_one_service():
    read = run(f"{WATCH}\n{SERVE}\nfound = sorted(read)")
    assert {name.partition(".")[0] for name in read} == {
        *("endpoints", "partitions", "sdk-default-configuration"),
        *("dynamodb/2012-08-10/service-2", "dynamodb/2012-08-10/endpoint-rule-set-1"),
    }


def test_what_every_function_needs_is_imported_before_the_first_event():
    assert {"botocore.client", "pynamodb.models", "pydantic.main"} <= imported_by("import app")
