"""The icons of the installed app, drawn from the brand mark: `python -m tests.e2e.icons`."""

from __future__ import annotations

from playwright.sync_api import Browser, sync_playwright

from local.cloud import ROOT
from local.progress import say
from tests.e2e.chromium import launch

PUBLIC = ROOT / "web" / "public"
MARK = PUBLIC / "icon.svg"
GROUND = "#6a38d3"
# Systems cut a maskable icon to shapes of their own; a circle of 80 % is always kept.
SAFE = 0.8


def main() -> None:
    """Write every icon that the manifest and index.html name."""
    with sync_playwright() as playwright:
        browser = launch(playwright)
        for size in (192, 512):
            _draw(browser, f"{size}.png", size)
        for name, size in (("maskable-512.png", 512), ("apple-touch-180.png", 180)):
            _draw(browser, name, size, ground=GROUND, share=SAFE)
        browser.close()


def _draw(
    browser: Browser, name: str, size: int, *, ground: str = "transparent", share: float = 1
) -> None:
    page = browser.new_page(viewport={"width": size, "height": size})
    side = round(size * share)
    page.set_content(
        f"<style>body {{ margin: 0; height: 100vh; display: grid; place-items: center;"
        f" background: {ground} }} svg {{ width: {side}px; height: {side}px }}</style>"
        + MARK.read_text()
    )
    page.screenshot(path=PUBLIC / "icons" / name, omit_background=True)
    page.close()
    say(f"  {name}")


if __name__ == "__main__":
    main()
