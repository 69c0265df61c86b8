"""Chromium: the system's, else the one Playwright downloaded."""

from __future__ import annotations

import shutil
from pathlib import Path

from playwright.sync_api import Browser, Playwright

SYSTEM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# What a window of a person's browser prepares, in processes of its own, takes twice the time of the
# page in it. The first five are Playwright's, which matter here: the last such list counts.
OFF = (
    *("AvoidUnnecessaryBeforeUnloadCheckSync", "HttpsUpgrades", "OptimizationHints"),
    *("PaintHolding", "ThirdPartyStoragePartitioning"),
    *("PreloadTopChromeWebUI", "SpareRendererForSitePerProcess"),
    *("WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup", "WebUIOmniboxPopup"),
)
FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    f"--disable-features={','.join(OFF)}",
)
HOW_TO_GET_IT = (
    "The browser tests need Chromium, and none was found. Install it (Debian, Ubuntu: "
    "apt-get install chromium), or download Playwright's own: "
    ".venv/bin/playwright install --with-deps chromium"
)


class NoChromium(Exception):
    """There is no browser; the message says how to get one."""


def launch(playwright: Playwright) -> Browser:
    """Start a headless Chromium. NoChromium when this machine has none."""
    return playwright.chromium.launch(executable_path=executable(playwright), args=[*FLAGS])


def executable(playwright: Playwright) -> str:
    """Return the path of the first Chromium there is. NoChromium says how to get one."""
    named = (shutil.which(name) for name in SYSTEM)
    downloaded = playwright.chromium.executable_path
    for path in (*named, downloaded):
        if path and Path(path).exists():
            return path
    raise NoChromium(HOW_TO_GET_IT)
