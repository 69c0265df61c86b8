"""Cut-outs beside flood fill: `python benchmarks/cutout/run.py [variants]`."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from statistics import fmean

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

from flood import flooded  # noqa: E402
from measures import alpha_error, overlap  # noqa: E402
from PIL import Image  # noqa: E402
from scenes import GROUNDS, PLAIN, Scene, scenes  # noqa: E402

from local.model_server.cutout.matte import matte_of  # noqa: E402

FLOOR = 0.90


@dataclass(frozen=True)
class Score:
    """One scene: overlap and alpha error, ours and flood fill's."""

    product: str
    overlap: float
    error: float
    flood_overlap: float
    flood_error: float


def main(variants: int) -> None:
    """Print a Markdown table by ground, then the scenes below the floor."""
    found: dict[str, list[Score]] = {}
    print("| ground | scenes | IoU | lowest | alpha error | flood fill: IoU | alpha error |")
    print("|---|--:|--:|--:|--:|--:|--:|", flush=True)
    for ground in GROUNDS:
        made = scenes(variants=variants, grounds=(ground,))
        found[ground] = [_score(scene) for scene in made]
        print(_row(ground, found[ground]), flush=True)
    print(_row("all plain grounds", [score for name in PLAIN for score in found[name]]))
    _print_failures(found)


def _score(scene: Scene) -> Score:
    ours = matte_of(scene.jpeg)
    with Image.open(BytesIO(scene.jpeg)) as photo:
        theirs = flooded(photo)
    return Score(
        scene.product,
        overlap(ours, scene.alpha),
        alpha_error(ours, scene.alpha),
        overlap(theirs, scene.alpha),
        alpha_error(theirs, scene.alpha),
    )


def _row(name: str, scores: list[Score]) -> str:
    lowest = min(scores, key=lambda score: score.overlap)
    return (
        f"| {name} | {len(scores)} | {fmean(score.overlap for score in scores):.3f} "
        f"| {lowest.overlap:.3f} ({lowest.product}) "
        f"| {fmean(score.error for score in scores):.4f} "
        f"| {fmean(score.flood_overlap for score in scores):.3f} "
        f"| {fmean(score.flood_error for score in scores):.4f} |"
    )


def _print_failures(found: dict[str, list[Score]]) -> None:
    failed = [
        f"{score.product} on {ground}: {score.overlap:.3f}"
        for ground, scores in found.items()
        for score in scores
        if score.overlap < FLOOR
    ]
    print(f"\nBelow {FLOOR}: {'; '.join(failed) or 'none'}.")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2)
