"""The web app on a slow phone: `python benchmarks/web/run.py [avatars in the grid]`."""

from __future__ import annotations

import gzip
import mimetypes
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from tempfile import mkdtemp

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

from grid import interactions  # noqa: E402
from measure import QUIET_MS, Slow, slow_page  # noqa: E402
from playwright.sync_api import Browser, StorageState, sync_playwright  # noqa: E402

from tests.e2e.chromium import launch  # noqa: E402
from tests.e2e.crowd import crowd  # noqa: E402
from tests.e2e.owner import new_owner  # noqa: E402
from tests.e2e.sample import lived_in  # noqa: E402
from tests.stack.deployed import Deployed, deploy_in  # noqa: E402

ROUNDS = 5
Load = tuple[float, float, float]


def main(avatars: int) -> None:
    """Print what a first visit costs, and how a large grid answers."""
    with ExitStack() as cleanup:
        folder = Path(mkdtemp())
        cleanup.callback(shutil.rmtree, folder, ignore_errors=True)
        stack = deploy_in(folder / "state", cleanup, web=True)
        browser = launch(cleanup.enter_context(sync_playwright()))
        cleanup.callback(browser.close)
        _print_loads(stack, browser, folder)
        _print_grid(stack, browser, avatars)


def _print_loads(stack: Deployed, browser: Browser, folder: Path) -> None:
    rich, _ = lived_in(stack)
    stored = rich.storage()
    bare = _load(browser, _publish_bare(stack, folder), None)
    pages: Mapping[str, tuple[str, StorageState | None]] = {
        "sign-in": ("/sign-in", None),
        "dashboard": ("/", stored),
        "project": (rich.project, stored),
    }
    print("\n| first load of | LCP, ms (≤ 2500) | CLS (≤ 0.05) | JavaScript in all, KB gzip |")
    print("|---|---|---|---|")
    print(_row("a bare React page", bare, bare))
    for name, (path, storage) in pages.items():
        print(_row(name, _load(browser, stack.outputs["webUrl"] + path, storage), bare), flush=True)


def _load(browser: Browser, url: str, storage: StorageState | None) -> Load:
    """Return the medians of LCP in ms, CLS and KB of JavaScript of visits with an empty cache."""
    _visit(browser, url, storage)  # the functions behind it have started when we measure
    lcp, cls, script = zip(*(_visit(browser, url, storage) for _ in range(ROUNDS)), strict=True)
    return median(lcp), median(cls), median(script)


def _visit(browser: Browser, url: str, storage: StorageState | None) -> Load:
    with slow_page(browser, storage) as slow:
        slow.page.goto(url, wait_until="networkidle")
        slow.page.wait_for_timeout(QUIET_MS)
        seen = slow.seen()
        return seen["lcp"], seen["cls"], slow.kilobytes()


def _row(name: str, load: Load, bare: Load) -> str:
    lcp, cls, script = load
    ratios = f"{lcp / bare[0]:.1f}×", f"{script / bare[2]:.1f}×"
    return f"| {name} | {lcp:.0f} ({ratios[0]}) | {cls:.3f} | {script:.0f} ({ratios[1]}) |"


def _publish_bare(stack: Deployed, folder: Path) -> str:
    """Put the bare page beside the app, where the same server hands it out, as compressed."""
    node, built = shutil.which("node") or "node", folder / "bare"
    subprocess.run([node, str(HERE / "bare" / "build.mjs"), str(built)], check=True)
    for path in (path for path in built.rglob("*") if path.is_file()):
        stack.aws("s3").put_object(
            Bucket=stack.resource("WebBucket"),
            Key=f"bare/{path.relative_to(built).as_posix()}",
            Body=gzip.compress(path.read_bytes(), 9),
            ContentType=mimetypes.guess_type(path.name)[0],
            ContentEncoding="gzip",
        )
    return f"{stack.outputs['webUrl']}/bare/index.html"


def _print_grid(stack: Deployed, browser: Browser, avatars: int) -> None:
    owner = new_owner(stack)
    crowd(stack, owner, avatars)
    print(f"\n| in a grid of {avatars:,} | timed | slowest, ms (≤ 200) | longest task, ms |")
    print("|---|---|---|---|")
    with slow_page(browser, owner.storage()) as slow:
        slow.page.goto(stack.outputs["webUrl"] + owner.project)
        slow.page.get_by_role("article").first.wait_for(timeout=60_000)
        for name, act in interactions(avatars).items():
            print(_slowest(slow, name, act), flush=True)


def _slowest(slow: Slow, name: str, act: Callable[[Slow], None]) -> str:
    slow.forget_interactions()
    before = slow.interactions()
    act(slow)
    slow.page.wait_for_timeout(QUIET_MS)
    seen, timed = slow.seen(), slow.interactions() - before
    if not timed:
        raise RuntimeError(f"nothing was timed while {name}")
    slowest = f"{seen['slowest']:.0f} {seen['of']}" if seen["slowest"] else "< 16"
    return f"| {name} | {timed} | {slowest} | {seen['longest']:.0f} |"


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5000)
