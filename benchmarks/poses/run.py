"""A batch on a local cloud: `python benchmarks/poses/run.py [pictures] [seconds between kills]`.

While it is made, functions are killed, and somebody else orders one picture. 0 kills nobody.
"""

from __future__ import annotations

import shutil
import signal
import sys
import time
from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

from costs import SECOND, calls_of, dollars, seconds_of  # noqa: E402
from customer import Customer  # noqa: E402
from killing import Killer  # noqa: E402
from processor import seconds_by_part  # noqa: E402

from tests.stack.deployed import SHORTENED, Deployed, deploy_in  # noqa: E402

ENDED = ("completed", "failed", "cancelled")
DRAWING = ("generate",)
# More are drawn at a time than two cores can: some of the workers are always just being replaced.
PARAMETERS = {**SHORTENED, "WelcomeCredits": "100000", "GenerationConcurrency": "4"}
LONGEST = 3600.0
GIGABYTES = 1.0


def main(pictures: int, every: float) -> None:
    """Make a batch, look at what came of it, and print what it took."""
    # What was started is stopped, also when this is told to end.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended from outside"))
    with ExitStack() as cleanup:
        folder = Path(mkdtemp())
        cleanup.callback(shutil.rmtree, folder, ignore_errors=True)
        stack = deploy_in(folder / "state", cleanup, **PARAMETERS)
        many, other = Customer(stack), Customer(stack)
        before, processor = calls_of(stack), seconds_by_part(stack)
        killer = Killer(folder, DRAWING, every=every) if every else None
        if killer:
            killer.start()
            cleanup.callback(killer.stop)
        started = time.monotonic()
        id_ = many.order(pictures)
        _until(many, id_, pictures // 3, started)
        waited = other.seconds_for_one()
        batch = _until(many, id_, pictures, started)
        took = time.monotonic() - started
        if killer:
            killer.stop()
        print(f"\n{pictures} pictures: {took / 60:.1f} min, {batch['status']}")
        killed = killer.killed if killer else 0
        print(f"killed: {killed}; another one's single picture: {waited:.1f} s")
        _print_results(many, batch)
        _print_calls(stack, before, pictures)
        _print_processor(seconds_by_part(stack), processor, pictures)


def _until(many: Customer, id_: str, done: int, started: float) -> Any:
    """Wait until so many pictures of a batch have ended."""
    while True:
        batch = many.batch(id_)
        if batch["done"] >= done or batch["status"] in ENDED:
            return batch
        if time.monotonic() - started > LONGEST:
            sys.exit(f"after {LONGEST / 60:.0f} minutes: {batch}")
        time.sleep(2)


def _print_results(many: Customer, batch: Any) -> None:
    results = many.results(batch["id"])
    status = Counter(one["status"] for one in results)
    verdicts = Counter(one["verdict"] for one in results if one["status"] == "completed")
    reasons = Counter(reason for one in results for reason in one["reasons"])
    passed = verdicts["passed"] / max(1, batch["done"])
    print(f"pictures: {dict(status)}; verdicts: {dict(verdicts)}; passed: {passed:.1%}")
    print(f"reasons of what failed: {dict(reasons)}")
    positions = {one["position"] for one in results}
    spent = -sum(entry["amount"] for entry in many.ledger() if entry["appId"] == "pose-generator")
    price = batch["charged"] // batch["total"]
    checks = {
        "no picture lost or doubled": len(results) == len(positions) == batch["total"],
        "every finished one has its picture": all(
            one["imageUrl"] for one in results if one["status"] == "completed"
        ),
        "paid for what is there": spent == price * status["completed"],
        "the batch's numbers are those of its pictures": (batch["succeeded"], batch["failed"])
        == (status["completed"], status["failed"]),
        "a use of avatar and product for each": many.uses(at_least=status["completed"])
        == (status["completed"], status["completed"]),
    }
    for name, holds in checks.items():
        print(f"{'yes' if holds else 'NO '} {name}")


def _print_calls(stack: Deployed, before: Counter[str], pictures: int) -> None:
    calls = calls_of(stack)
    calls.subtract(before)
    each = {name: count / pictures for name, count in sorted(calls.items()) if count > 0}
    seconds = seconds_of(stack, "generate") / pictures
    print("\n| AWS call | per picture |\n|---|--:|")
    for name, count in each.items():
        print(f"| {name} | {count:.2f} |")
    per_thousand = (dollars(each) * 1000, seconds * GIGABYTES * SECOND * 1000)
    print(f"\nUS$ for 1,000 pictures, the model's aside: calls {per_thousand[0]:.3f}, ", end="")
    print(f"functions {per_thousand[1]:.3f} ({seconds:.2f} s for each)")


def _print_processor(after: dict[str, float], before: dict[str, float], pictures: int) -> None:
    print("\n| processor | seconds per picture |\n|---|--:|")
    for part, seconds in after.items():
        print(f"| {part} | {(seconds - before[part]) / pictures:.2f} |")


if __name__ == "__main__":
    numbers = [float(text) for text in sys.argv[1:]]
    main(int(numbers[0]) if numbers else 500, numbers[1] if len(numbers) > 1 else 4.0)
