"""Every template drawn and judged: `python benchmarks/judge/catalogue.py [every nth] [ordered]`.

Prints which fail for who is seen, and in which pose. With `ordered` each is what somebody with a
product orders: it is shown in whichever way the pose allows, faces and product are judged, too, and
what fails is drawn once more from another seed, as the worker does.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE), str(HERE.parent / "cutout")]

from here import Here  # noqa: E402
from pictures import PEOPLE, Order, product  # noqa: E402

from chalicelib.apps.pose_generator.prompt import ShownProduct, placement_of  # noqa: E402
from chalicelib.apps.pose_generator.templates import templates  # noqa: E402
from chalicelib.foundation.generation.job import OTHER_SEED  # noqa: E402
from chalicelib.foundation.judging.judging import Judging  # noqa: E402
from chalicelib.inference.judging.port import Checks, Expected  # noqa: E402
from chalicelib.inference.judging.verdict import verdict  # noqa: E402
from chalicelib.inference.transport.budget import Budget  # noqa: E402
from local.model_server.asked import Call  # noqa: E402
from local.model_server.posed.picture import draw_posed, encoded  # noqa: E402

WIDTH, HEIGHT = 384, 512
PRODUCT = ShownProduct("Serum")
JUDGING = Judging(lambda: [Here()])

Judge = Callable[[Order, int], Checks]


def main(every: int, judged: Judge, attempts: int) -> None:
    """Judge pictures of templates, and print those that do not pass."""
    failed, first, count = Counter[str](), 0, 0
    for at, template in enumerate(templates()[::every]):
        order = Order(template, at % len(PEOPLE), at % 12)
        count += 1
        for attempt in range(attempts):
            checks = judged(order, at ^ (attempt * OTHER_SEED))
            decided, reasons = verdict(checks)
            if decided == "passed":
                first += attempt == 0
                break
        else:
            match = "-" if checks.pose_match is None else f"{checks.pose_match:.2f}"
            print(f"{template.id}: {', '.join(reasons) or decided} {match}", flush=True)
            failed[" and ".join(reasons) or decided] += 1
    passed = count - failed.total()
    print(f"{passed} of {count} pass ({passed / count:.1%}), {first} at once; {dict(failed)}")


def _posed(order: Order, seed: int) -> Checks:
    """Judge who is seen and how, in a small picture; faces and products are judged by `run.py`."""
    call = replace(order.call, width=WIDTH, height=HEIGHT, seed=seed)
    small = replace(order.expected, width=WIDTH, height=HEIGHT)
    return _judged(call, replace(small, anchor=None, product=None, face=None))


def _ordered(order: Order, seed: int) -> Checks:
    """Judge all that the Pose Generator judges of a picture with a product."""
    pose = replace(order.call.pose, placement=placement_of(PRODUCT, order.template))
    call = replace(order.call, seed=seed, product=product(order.product), pose=pose)
    return _judged(call, order.expected)


def _judged(call: Call, expected: Expected) -> Checks:
    file = encoded(draw_posed(call), ".jpg")
    return JUDGING.judge(file, expected, budget=Budget(60))


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:] if word.isdecimal()]
    way: tuple[Judge, int] = (_ordered, 2) if "ordered" in sys.argv[1:] else (_posed, 1)
    main(numbers[0] if numbers else 1, *way)
