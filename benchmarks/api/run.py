"""The API beside FastAPI and Powertools: `python benchmarks/api/run.py [rounds]`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from statistics import median

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

import jwt  # noqa: E402
from dynamodb import PAGE, serving  # noqa: E402
from sides import Side, of_six_apps, ours, peers  # noqa: E402

from chalicelib.host import PARTS  # noqa: E402

USER, SECRET = "benchmark", "a-secret-of-the-benchmark-of-32-bytes!"
CREDITS, AVATARS = "/credits", "/apps/avatar-creator/avatars"
WARM_UP, PER_ROUND = 20, 20
Environment = Mapping[str, str]
Start = tuple[float, float]


def main(rounds: int) -> None:
    """Print Markdown tables of first answers and of a page, all sides in turns."""
    one, fastapi = ours(), peers()
    cold = {
        "FastAPI + Mangum": fastapi,
        "Powertools' REST resolver": replace(fastapi, module="with_powertools"),
        "Lumiku": one,
        "Lumiku, its app mounted six times": of_six_apps(one),
    }
    warm = {"FastAPI + boto3": replace(fastapi, module="with_fastapi_page"), "Lumiku": one}
    with serving(USER) as address:
        environment = _environment(address)
        _print_cold(cold, environment, rounds)
        _print_page(warm, environment, rounds)


def _print_cold(sides: Mapping[str, Side], environment: Environment, rounds: int) -> None:
    starts: dict[str, list[Start]] = {name: [] for name in sides}
    for _ in range(rounds):
        for name, side in sides.items():
            starts[name].append(_start(side, environment))
    print("\n| first answer of a cold process | ms | CPU, ms | Lumiku / this | the same of CPU |")
    print("|---|---|---|---|---|")
    ours = list(zip(*starts["Lumiku"], strict=True))
    for name, measured in starts.items():
        theirs = list(zip(*measured, strict=True))
        wall, cpu = map(median, theirs)
        ratios = " | ".join(f"{_ratio(*pair):.2f}" for pair in zip(ours, theirs, strict=True))
        print(f"| {name} | {wall:.0f} | {cpu:.0f} | {ratios} |")


def _start(side: Side, environment: Environment) -> Start:
    """Return the ms until the first answer, and the ms of processor time."""
    command = side.command(CREDITS, _token())
    began = time.perf_counter()
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        answer = process.stdout.readline()
        seconds = time.perf_counter() - began
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if not answer or json.loads(answer)["balance"] != 7:
        raise RuntimeError(f"{side.module} answered {answer!r}")
    return seconds * 1000, (used.ru_utime + used.ru_stime) * 1000


def _print_page(sides: Mapping[str, Side], environment: Environment, rounds: int) -> None:
    taken: dict[str, list[float]] = {name: [] for name in sides}
    with ExitStack() as cleanup:
        workers = {name: _worker(side, environment, cleanup) for name, side in sides.items()}
        for _ in range(rounds):
            for name, worker in workers.items():
                taken[name].append(_microseconds(worker, PER_ROUND))
    print(f"\n| a page of {PAGE} avatars, warm | CPU, µs | Lumiku / this |\n|---|---|---|")
    for name, measured in taken.items():
        print(f"| {name} | {median(measured):.0f} | {_ratio(taken['Lumiku'], measured):.2f} |")


def _worker(side: Side, environment: Environment, cleanup: ExitStack) -> subprocess.Popen[str]:
    worker = subprocess.Popen(
        side.command(AVATARS, _token(), "warm"),
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    cleanup.enter_context(worker)
    assert worker.stdout is not None
    answer = worker.stdout.readline()
    if not answer or len(json.loads(answer)["avatars"]) != PAGE:
        raise RuntimeError(f"{side.module} answered {answer[:200]!r}")
    _microseconds(worker, WARM_UP)
    return worker


def _microseconds(worker: subprocess.Popen[str], count: int) -> float:
    assert worker.stdin is not None
    assert worker.stdout is not None
    worker.stdin.write(f"{count}\n")
    worker.stdin.flush()
    return float(worker.stdout.readline())


def _ratio(measured: Sequence[float], others: Sequence[float]) -> float:
    """Return the median of the rounds' ratios: what disturbs a round disturbs both sides."""
    return median(one / other for one, other in zip(measured, others, strict=True))


def _token() -> str:
    return jwt.encode({"userId": USER, "exp": int(time.time()) + 3600}, SECRET)


def _environment(address: str) -> dict[str, str]:
    tables = [name.upper() for part in PARTS for name in part.tables()]
    return {
        "AWS_ACCESS_KEY_ID": "benchmark",
        "AWS_SECRET_ACCESS_KEY": "benchmark",
        "AWS_DEFAULT_REGION": "ap-southeast-1",
        "AWS_ENDPOINT_URL": address,
        "JWT_SECRET": SECRET,
        "MEDIA_BUCKET": "media",
        "QUEUE_URL_PREFIX": "https://sqs.ap-southeast-1.amazonaws.com/1/lumiku-",
        **{f"{name}_TABLE": name for name in tables},
    }


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
