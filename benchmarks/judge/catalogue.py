"""Every template drawn and judged: `python benchmarks/judge/catalogue.py [every nth]`.

Prints which fail for who is seen, and in which pose.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE), str(HERE.parent / "cutout")]

from here import Here  # noqa: E402
from pictures import PEOPLE, Order  # noqa: E402
from PIL import Image  # noqa: E402

from chalicelib.apps.pose_generator.templates import templates  # noqa: E402
from chalicelib.foundation.judging.judging import Judging  # noqa: E402
from chalicelib.inference.judging.port import Checks  # noqa: E402
from chalicelib.inference.judging.verdict import verdict  # noqa: E402
from chalicelib.inference.transport.budget import Budget  # noqa: E402
from local.model_server.posed.picture import draw_posed  # noqa: E402

WIDTH, HEIGHT = 384, 512


def main(every: int) -> None:
    """Judge one picture of each template, and print those that do not pass."""
    judging, failed, count = Judging(lambda: [Here()]), Counter[str](), 0
    for order in _orders(every):
        count += 1
        checks = _judged(judging, order)
        decided, reasons = verdict(checks)
        if decided != "passed":
            match = "-" if checks.pose_match is None else f"{checks.pose_match:.2f}"
            print(f"{order.template.id}: {', '.join(reasons) or decided} {match}", flush=True)
            failed.update(reasons or (decided,))
    passed = count - sum(failed.values())
    print(f"{passed} of {count} pass ({passed / count:.1%}); {dict(failed)}")


def _orders(every: int) -> Iterator[Order]:
    for at, template in enumerate(templates()[::every]):
        yield Order(template, at % len(PEOPLE), at % 10)


def _judged(judging: Judging, order: Order) -> Checks:
    """Judge who is seen and how; faces and products are judged by `run.py`."""
    drawn = draw_posed(replace(order.call, width=WIDTH, height=HEIGHT))
    file = BytesIO()
    Image.fromarray(drawn).save(file, "JPEG", quality=90)
    small = replace(order.expected, width=WIDTH, height=HEIGHT)
    expected = replace(small, anchor=None, product=None, face=None)
    return judging.judge(file.getvalue(), expected, budget=Budget(60))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
