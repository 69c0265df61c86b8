"""The judge on pictures with known answers: `python benchmarks/judge/run.py [orders] [half]`.

Half 0 is for setting thresholds, half 1 (the default) for measuring.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from time import process_time

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE), str(HERE.parent / "cutout")]

from here import Here  # noqa: E402
from pictures import Order, orders, pictures  # noqa: E402

from chalicelib.foundation.judging.judging import Judging  # noqa: E402
from chalicelib.inference.judging.port import Checks  # noqa: E402
from chalicelib.inference.judging.verdict import verdict  # noqa: E402
from chalicelib.inference.transport.budget import Budget  # noqa: E402

# Which reason is the right one for what is wrong. All others are false alarms.
WRONG = {
    "other pose": "wrong_pose",
    "mirrored": "wrong_pose",
    "nobody": "nobody",
    "two people": "several_people",
    "blank": "blank",
    "noise": "nobody",
    "no product": "product_missing",
    "other product": "product_missing",
    "product elsewhere": "product_missing",
    "other face": "other_face",
}
# Where nothing is asked of these: another pose holds the product elsewhere, for instance.
ALSO = {
    "other pose": {"product_missing"},
    "mirrored": {"product_missing"},
    "two people": {"wrong_pose", "product_missing", "wrong_size", "other_face"},
    "noise": {"product_missing"},
    "nobody": {"product_missing"},
}


@dataclass(frozen=True)
class Judged:
    """One picture: what is wrong with it, what was found, and the seconds it took."""

    kind: str
    checks: Checks
    seconds: float

    @property
    def reasons(self) -> tuple[str, ...]:
        return verdict(self.checks)[1]


def main(count: int, half: int) -> None:
    """Judge the pictures of some orders, and print what was found."""
    judging = Judging(lambda: [Here()])
    found = [judged for order in orders(count, half=half) for judged in _judged(judging, order)]
    _print_kinds(found)
    _print_reasons(found)
    _print_numbers(found)


def _judged(judging: Judging, order: Order) -> list[Judged]:
    result = []
    for kind, picture in pictures(order):
        begun = process_time()
        checks = judging.judge(picture, order.expected, budget=Budget(60))
        result.append(Judged(kind, checks, process_time() - begun))
    return result


def _print_kinds(found: list[Judged]) -> None:
    kinds: dict[str, list[Judged]] = defaultdict(list)
    for judged in found:
        kinds[judged.kind].append(judged)
    print("| picture | count | passed | failed for the right reason | reasons |")
    print("|---|--:|--:|--:|---|")
    for kind, all_ in kinds.items():
        passed = sum(verdict(judged.checks)[0] == "passed" for judged in all_)
        right = sum(WRONG.get(kind) in judged.reasons for judged in all_)
        reasons = Counter(reason for judged in all_ for reason in judged.reasons)
        said = ", ".join(f"{reason} {count}" for reason, count in reasons.most_common())
        print(f"| {kind} | {len(all_)} | {passed} | {right if kind in WRONG else '–'} | {said} |")


def _print_reasons(found: list[Judged]) -> None:
    print("\n| reason | precision | recall |\n|---|--:|--:|")
    for reason in dict.fromkeys(WRONG.values()):
        due = [judged for judged in found if WRONG.get(judged.kind) == reason]
        said = [
            judged
            for judged in found
            if reason in judged.reasons and reason not in ALSO.get(judged.kind, ())
        ]
        right = sum(WRONG.get(judged.kind) == reason for judged in said)
        caught = sum(reason in judged.reasons for judged in due)
        print(f"| {reason} | {_share(right, len(said))} | {_share(caught, len(due))} |")


def _print_numbers(found: list[Judged]) -> None:
    for kind in ("right", "other pose", "mirrored"):
        matches = [
            judged.checks.pose_match
            for judged in found
            if judged.kind == kind and judged.checks.pose_match is not None
        ]
        cuts = ", ".join(f"{cut:.2f}" for cut in quantiles(matches, n=20)[::2])
        print(f"\npose match of {kind} ({len(matches)}), at 5, 15 … 95 %: {cuts}")
    for kind in ("right", "other face"):
        faces = [judged.checks.face_match for judged in found if judged.kind == kind]
        told = [face for face in faces if face is not None]
        cuts = ", ".join(f"{cut:.2f}" for cut in quantiles(told, n=10)) if told[1:] else "–"
        print(f"\nface match of {kind} ({len(told)} of {len(faces)}), at 10, 20 … 90 %: {cuts}")
    print(f"\nseconds of CPU: {median(judged.seconds for judged in found):.2f}")


def _share(part: int, of: int) -> str:
    return f"{part / of:.2f} ({part} of {of})" if of else "–"


if __name__ == "__main__":
    given = [int(number) for number in sys.argv[1:]]
    main(given[0] if given else 60, given[1] if given[1:] else 1)
