"""How CloudFront hands out the app: headers, caching, routes."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import requests
from playwright.sync_api import expect

from tests.e2e.owner import Owner
from tests.e2e.visit import Enter

CACHING = "async (path) => (await fetch(path)).headers.get('cache-control')"
ENCODING = "async (path) => (await fetch(path)).headers.get('content-encoding')"
TEXT = "async (path) => (await fetch(path)).text()"


def test_strict_policy_comes_with_every_page(enter: Enter, owner: Owner) -> None:
    visit = enter(owner, owner.project)
    answer = visit.page.reload()
    assert answer is not None
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert re.search(r"script-src 'self' 'sha256-[^']+' 'wasm-unsafe-eval';", policy)
    assert policy.count("unsafe") == 1
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["x-frame-options"] == "DENY"
    assert "no-cache" in answer.headers["cache-control"]
    visit.heading("Campaign")


def test_policy_stops_a_script_of_a_stranger(enter: Enter) -> None:
    visit = enter(None)
    visit.allow("Content Security Policy")
    visit.heading("Sign in")
    visit.page.evaluate("""() => {
      const script = document.createElement('script');
      script.textContent = 'window.strange = true';
      document.head.append(script);
    }""")
    assert visit.page.evaluate("window.strange") is None
    assert any("Content Security Policy" in line for line in visit.trouble)


def test_chosen_theme_is_there_before_any_code_is_loaded(enter: Enter, owner: Owner) -> None:
    visit = enter(owner, "/settings", color_scheme="light")
    visit.pick("Dark")
    expect(visit.page.locator("html")).to_have_attribute("data-theme", "dark")
    visit.allow("ERR_FAILED")
    visit.page.route("**/assets/*.js", lambda route: route.abort())
    visit.page.reload(wait_until="domcontentloaded")
    expect(visit.page.locator("html")).to_have_attribute("data-theme", "dark")
    visit.page.unroute("**/assets/*.js")
    visit.page.reload()
    visit.heading("Settings")


def test_hashed_files_are_kept_for_a_year_and_their_list_never(enter: Enter) -> None:
    visit = enter(None)
    script = visit.page.locator("script[type=module]").get_attribute("src")
    assert "max-age=31536000" in visit.page.evaluate(CACHING, script)
    assert "no-cache" in visit.page.evaluate(CACHING, "/config.json")


def test_code_comes_as_small_as_the_browser_reads_it(enter: Enter) -> None:
    visit = enter(None)
    script = visit.page.locator("script[type=module]").get_attribute("src")
    assert visit.page.evaluate(ENCODING, script) == "br"
    older = _asked_by_an_older_browser(visit.origin, str(script))
    assert older.headers["Content-Encoding"] == "gzip"
    assert older.text == visit.page.evaluate(TEXT, script)


def test_unknown_address_says_so(enter: Enter, owner: Owner) -> None:
    visit = enter(owner, "/no/such/screen")
    visit.heading("Page not found")


# Only browsers resolve *.localhost everywhere, hence the address and the host apart.
def _asked_by_an_older_browser(origin: str, path: str) -> requests.Response:
    host = urlsplit(origin)
    headers = {"Host": host.netloc, "Accept-Encoding": "gzip"}
    return requests.get(f"http://127.0.0.1:{host.port}{path}", headers=headers, timeout=10)
