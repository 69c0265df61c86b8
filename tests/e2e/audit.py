"""What must hold on every screen: pictures that loaded, and no accessibility violation."""

from __future__ import annotations

from functools import cache
from typing import Any

from playwright.sync_api import Page

from local.web_app import WEB

AXE = WEB / "node_modules" / "axe-core" / "axe.min.js"
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
THEMES = ("light", "dark")

VISIBLE = """() => [...document.images].filter((image) => {
  const box = image.getBoundingClientRect();
  return image.checkVisibility() && box.bottom > 0 && box.top < innerHeight
    && box.right > 0 && box.left < innerWidth;
})"""
SIDEWAYS = """() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}"""
# In one step: between two a screen may bring new pictures.
BROKEN = f"""async (patience) => {{
  const images = ({VISIBLE})();
  const arrived = Promise.all(images.map((image) => image.decode().catch(() => null)));
  await Promise.race([arrived, new Promise((over) => setTimeout(over, patience))]);
  return images.filter((image) => image.isConnected && !image.naturalWidth)
    .map((image) => image.src.split('?')[0]);
}}"""
PICTURE_MS = 15_000

# A colour on its way to another is no colour of either theme; inherited ones set off in turn.
STILL = """async () => {
  const ends = ({ effect }) => effect.getComputedTiming().endTime !== Infinity;
  for (let frame = 0, still = 0; frame < 8 && still < 2; frame++) {
    const moving = document.getAnimations().filter(ends);
    for (const motion of moving) motion.finish();
    still = moving.length ? 0 : still + 1;
    await new Promise(requestAnimationFrame);
  }
}"""
HAS_AXE = "() => 'axe' in window"
IS_DARK = "() => matchMedia('(prefers-color-scheme: dark)').matches"
RUN_AXE = """(runOnly) => axe.run(document, { runOnly, resultTypes: ['violations'] })"""
ALL_RULES = {"type": "tag", "values": WCAG}
# A theme changes colours, and nothing else that a rule looks at.
OF_COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}


def broken_pictures(page: Page) -> list[str]:
    """Return the addresses of visible pictures that did not load, once all have tried."""
    return list(page.evaluate(BROKEN, PICTURE_MS))


def sideways(page: Page) -> int:
    """Return by how many pixels the screen is wider than its window; negative when narrower."""
    return int(page.evaluate(SIDEWAYS))


def violations(page: Page) -> list[str]:
    """Return what axe finds against WCAG 2.2 AA in light and dark, one line each."""
    if not page.evaluate(HAS_AXE):
        page.evaluate(_axe())
    # Each change of theme draws the whole screen anew: the one that is shown comes first.
    shown, other = sorted(THEMES, reverse=not page.evaluate(IS_DARK))
    return [
        *_violations_in(page, shown, ALL_RULES),
        *_violations_in(page, other, OF_COLOURS),
    ]


def _violations_in(page: Page, theme: Any, rules: dict[str, Any]) -> list[str]:
    page.emulate_media(color_scheme=theme)
    page.evaluate(STILL)
    found = page.evaluate(RUN_AXE, rules)["violations"]
    return [f"{theme}: {_line(rule, node)}" for rule in found for node in rule["nodes"]]


def _line(rule: dict[str, Any], node: dict[str, Any]) -> str:
    return f"{rule['id']} at {node['target']}: {node['failureSummary']}"


@cache
def _axe() -> str:
    return AXE.read_text("utf-8")
