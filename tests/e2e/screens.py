"""Pictures of every screen: `python -m tests.e2e.screens` writes them to build/screenshots.

With names, for example `viewer start-photo`, it takes those alone.
"""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, Literal

from playwright.sync_api import Browser, FilePayload, expect, sync_playwright

from local.cloud import ROOT
from local.progress import say
from tests.e2e import brands
from tests.e2e.audit import STILL, broken_pictures
from tests.e2e.batches import HOME, call, results, so_far
from tests.e2e.catalogue import CATALOGUE, doubt, use
from tests.e2e.catalogue import choose as choose_products
from tests.e2e.chromium import launch
from tests.e2e.drawn import portrait
from tests.e2e.goods import product_photo
from tests.e2e.library import choose, describe, file, send
from tests.e2e.owner import Owner
from tests.e2e.poses import NEW_POSE, POSES, STANDING
from tests.e2e.sample import (
    PHOTOS,
    fond_of_presets,
    in_trouble,
    lived_in,
    packed_by,
    previewed_by,
    starting,
    with_a_batch,
    with_products,
)
from tests.e2e.visit import Visit
from tests.stack.deployed import SHORTENED, Deployed, deploy_in

FOLDER = ROOT / "build" / "screenshots"
WINDOWS: Mapping[str, dict[str, Any]] = {
    "phone": {
        "viewport": {"width": 390, "height": 844},
        "device_scale_factor": 2,
        "is_mobile": True,
        "has_touch": True,
    },
    "desktop": {"viewport": {"width": 1280, "height": 800}},
}
THEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
PATIENCE_MS = 30_000
FADED_MS = 400
TRAY = re.compile("^(Work|Pekerjaan)$")
CLOUD = {
    "GenerationTimeout": "120",
    "GenerationVisibility": "130",
    # But for previews, whose number is shown.
    "Limits": ",".join(one for one in SHORTENED["Limits"].split(",") if ".previews=" not in one),
}
PEOPLE = count(60)  # the same photo is not sent twice


@dataclass(frozen=True)
class Screen:
    """One picture: whose, where, and what is done before it is taken."""

    name: str
    who: Owner | None
    path: str
    act: Callable[[Visit], None] | None = None


def main() -> None:
    """Deploy a stack, fill it, and take every picture."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    expect.set_options(timeout=PATIENCE_MS)
    with ExitStack() as cleanup:
        folder = Path(mkdtemp())
        cleanup.callback(shutil.rmtree, folder, ignore_errors=True)
        stack = deploy_in(folder / "state", cleanup, web=True, **CLOUD)
        browser = launch(cleanup.enter_context(sync_playwright()))
        cleanup.callback(browser.close)
        wanted = sys.argv[1:]
        for screen in _screens(stack):
            if not wanted or screen.name in wanted:
                _take(browser, stack.outputs["webUrl"], screen)
    say(f"{len(list(FOLDER.iterdir()))} pictures in {FOLDER.relative_to(ROOT)}")


def _screens(stack: Deployed) -> Iterator[Screen]:
    yield from _outside()
    new = fond_of_presets(stack)
    yield Screen("project-empty", new, new.project)
    yield Screen("presets", new, "/avatar-creator/presets")
    yield Screen("presets-search", new, "/avatar-creator/presets?category=traditional&q=kebaya")
    adjusted = f"{new.project}/generate?from=preset:barista"
    yield Screen("generate-from-preset", new, adjusted)
    yield Screen("persona-examples", new, adjusted, _persona_examples)
    poor = in_trouble(stack)
    yield Screen("being-made", poor, poor.project)
    yield Screen("work", poor, "/", lambda visit: visit.button(re.compile("^Work")).click())
    yield Screen("credits-missing", poor, f"{poor.project}/generate", _fill_in)
    newcomer = starting(stack)
    yield Screen("start", newcomer, "/")
    yield Screen("start-describe", newcomer, "/", _begin)
    yield Screen("start-photo", newcomer, "/avatar-creator/start", _bring_a_photo)
    rich, avatar_id = lived_in(stack)
    yield Screen("dashboard", rich, "/")
    yield Screen("search", rich, "/", lambda visit: _search(visit, "ri"))
    yield Screen("search-start", rich, "/", lambda visit: _search(visit, ""))
    yield Screen("keyboard-help", rich, rich.project, _ask_for_keys)
    yield Screen("projects", rich, "/avatar-creator/projects")
    yield Screen("project", rich, rich.project)
    yield from _organising(rich)
    yield Screen("upload", rich, rich.project, _choose_photos)
    yield Screen("upload-twice", rich, rich.project, _choose_again)
    yield Screen("export", rich, rich.project, _pack_all)
    yield Screen("in-use", rich, rich.project, _trash_all)
    packed_by(rich)
    yield Screen("work-zip", rich, "/", lambda visit: visit.button(re.compile("^Work")).click())
    yield Screen("generate", rich, f"{rich.project}/generate", _fill_in)
    yield Screen("generate-recent", rich, f"{rich.project}/generate", _look_back)
    previewed_by(rich)
    yield Screen("previews", rich, f"{rich.project}/generate", _compare)
    yield Screen("preview-large", rich, f"{rich.project}/generate", _look_closely)
    yield from _viewer(rich, avatar_id)
    people = "/avatar-creator/people"
    yield Screen("people", rich, people)
    yield Screen("people-erase", rich, people, _ask_to_erase)
    yield Screen("trash", rich, "/avatar-creator/trash")
    yield from _brands(rich, newcomer)
    yield Screen("credits", rich, "/credits")
    yield from _products(stack, newcomer)
    yield from _batches(stack)
    yield Screen("settings", rich, "/settings")
    yield Screen("not-found", rich, "/nowhere")


def _viewer(rich: Owner, avatar_id: str) -> Iterator[Screen]:
    viewer = f"{rich.project}/avatars/{avatar_id}"
    yield Screen("viewer", rich, viewer)
    for tab in ("details", "edit", "usage"):
        yield Screen(f"viewer-{tab}", rich, f"{viewer}?tab={tab}")
    same_person = f"{rich.project}/generate?from=person:{avatar_id}"
    yield Screen("generate-same-person", rich, same_person, _describe_another)
    consented = f"{rich.project}/avatars/{_with_consent(rich)}"
    yield Screen("viewer-consent", rich, f"{consented}?tab=details", _to_the_consent)
    yield Screen("consent", rich, f"{consented}?tab=details", _change_consent)


def _products(stack: Deployed, newcomer: Owner) -> Iterator[Screen]:
    yield Screen("products-empty", newcomer, CATALOGUE)
    shop, product_id = with_products(stack)
    yield Screen("products", shop, CATALOGUE)
    yield Screen("products-table", shop, f"{CATALOGUE}?view=table")
    yield Screen("products-bulk", shop, CATALOGUE, _choose_products)
    yield Screen("products-filter", shop, CATALOGUE, lambda visit: visit.button("Filter").click())
    yield Screen("products-select", shop, CATALOGUE, _select_products)
    yield Screen("products-import", shop, CATALOGUE, _import_products)
    yield Screen("product-new", shop, f"{CATALOGUE}?new")
    yield Screen("product", shop, f"{CATALOGUE}/{product_id}", _open_details)
    yield Screen("product-compared", shop, f"{CATALOGUE}/{product_id}", _compare_cutout)
    yield Screen("product-brush", shop, f"{CATALOGUE}/{product_id}", _take_the_brush)
    channels = f"{CATALOGUE}/{product_id}?tab=channels"
    yield Screen("product-channels", shop, channels, _prepare_for_channels)
    use(shop, product_id)
    yield Screen("product-usage", shop, f"{CATALOGUE}/{product_id}?tab=usage")
    yield Screen("products-listings", shop, CATALOGUE, _lay_all_out)
    yield Screen("products-taken", shop, CATALOGUE, _choose_taken)
    doubt(shop, product_id)
    yield Screen("products-check", shop, "/product-manager/check")
    yield Screen("products-trash", shop, "/product-manager/trash")
    yield from _poses(newcomer)


def _batches(stack: Deployed) -> Iterator[Screen]:
    posing, project_id, batch_id = with_a_batch(stack)
    project = f"{HOME}/{project_id}"
    yield Screen("pose-projects", posing, HOME)
    yield Screen("pose-project", posing, project)
    yield Screen("pose-order", posing, f"{project}/order", _fill_order)
    yield Screen("pose-order-cast", posing, f"{project}/order", _choose_an_avatar)
    yield Screen("pose-trash", posing, "/pose-generator/trash")
    batch = f"{project}/batches/{batch_id}"
    yield Screen("batch-pilot", posing, batch)
    call(posing, "POST", f"/generate/{batch_id}/continue")
    so_far(posing, batch_id, "completed")
    yield Screen("batch", posing, batch)
    yield Screen("batch-filter", posing, batch, lambda visit: visit.button("Filter").click())
    yield Screen("batch-export", posing, batch, lambda visit: visit.button("ZIP of all").click())
    picture = next(one for one in results(posing, batch_id) if one["status"] == "completed")
    judged = f"{batch}/results/{picture['id']}"
    yield Screen("batch-picture", posing, judged, lambda visit: visit.page.keyboard.press("o"))


def _fill_order(visit: Visit) -> None:
    visit.button(re.compile("^(Choose an avatar|Pilih avatar)")).first.click()
    visit.button("Siti").click()
    visit.page.get_by_role("spinbutton").first.fill("24")


def _choose_an_avatar(visit: Visit) -> None:
    visit.button("Choose an avatar").first.click()
    expect(visit.button("Siti")).to_be_visible()


def _organising(rich: Owner) -> Iterator[Screen]:
    yield Screen("found", rich, f"{rich.project}?q=a&sort=name")
    yield Screen("filter", rich, rich.project, lambda visit: visit.button("Filter").click())
    yield Screen("select", rich, rich.project, _select)
    yield Screen("move", rich, rich.project, _ask_where_to)
    yield Screen("compare", rich, rich.project, _compare_avatars)
    yield Screen("by-hand", rich, f"{rich.project}?sort=by-hand", _reach_for_a_place)


def _outside() -> Iterator[Screen]:
    yield Screen("sign-in", None, "/sign-in")
    yield Screen("sign-up", None, "/sign-up")
    yield Screen("forgotten-password", None, "/forgot-password")


def _poses(newcomer: Owner) -> Iterator[Screen]:
    yield Screen("pose-projects-empty", newcomer, "/pose-generator/projects")
    yield Screen("poses", newcomer, POSES)
    yield Screen("pose", newcomer, f"{POSES}/{STANDING}", _show_bones)
    yield Screen("pose-new", newcomer, NEW_POSE)
    yield Screen("pose-editor", newcomer, f"{NEW_POSE}?from={STANDING}")


def _brands(rich: Owner, newcomer: Owner) -> Iterator[Screen]:
    yield Screen("brands-none", newcomer, "/brand-kit/kits")
    yield Screen("brand-new", newcomer, "/brand-kit/new", _choose_logo)
    kit = brands.several(rich)
    yield Screen("brands", rich, "/brand-kit/kits")
    yield Screen("brand", rich, f"/brand-kit/kits/{kit}")
    yield Screen("brand-contrast", rich, f"/brand-kit/kits/{kit}", _spoil_the_text)
    yield Screen("brand-fonts", rich, f"/brand-kit/kits/{kit}", _choose_a_font)
    new = brands.create(rich, "Kebun Melati")
    brands.give_logo(rich, new, brands.drawing("leaf", "#0F766E", "#F59E0B"))
    yield Screen("brand-suggestion", rich, f"/brand-kit/kits/{new}")
    brands.call(rich, "DELETE", f"/kits/{new}")
    yield Screen("brands-trash", rich, "/brand-kit/trash")


def _describe_another(visit: Visit) -> None:
    words = visit.page.get_by_role("textbox", name=re.compile("Description|Deskripsi"))
    words.fill("Berkemeja linen putih di lapak pasar, cahaya sore")


def _choose_logo(visit: Visit) -> None:
    cup = brands.logo_file("kopi-senja.svg", brands.drawing("cup", "#5B3A29", "#B5541C"))
    visit.page.get_by_label("Logo of the new brand").set_input_files(cup)
    expect(visit.page.get_by_label("Brand name")).to_have_value("Kopi senja")


def _spoil_the_text(visit: Visit) -> None:
    visit.page.get_by_label("Colour 5, hex").fill("#9A8F88")
    visit.page.get_by_role("heading", name="Readability").scroll_into_view_if_needed()


def _choose_a_font(visit: Visit) -> None:
    visit.button("Choose font for Headings").click()
    visit.says("Goes with")


def _show_bones(visit: Visit) -> None:
    visit.button("Skeleton").click()


def _choose_products(visit: Visit) -> None:
    photo = product_photo("bottle", "#8c2f45")
    choose_products(visit.page, file("SAMBAL-1", photo), file("SAMBAL_depan", photo))
    visit.says("1 product from your photos")


def _select_products(visit: Visit) -> None:
    visit.button("Select", exact=True).click()
    visit.button(re.compile("^Select all")).click()


def _import_products(visit: Visit) -> None:
    table = "Nama;SKU;Harga\nTeh melati 100 g;TM-50;Rp 31.000\nSambal bawang;SB-1;24rb\n;SB-2;12\n"
    sheet: FilePayload = {"name": "produk.csv", "mimeType": "text/csv", "buffer": table.encode()}
    visit.button("More actions").click()
    visit.page.get_by_role("menuitem", name="Import a table (CSV)").click()
    visit.page.get_by_label("Choose a file").set_input_files(sheet)
    visit.says("1 new")


def _choose_taken(visit: Visit) -> None:
    photo = product_photo("bottle", "#8c2f45")
    choose_products(visit.page, file("GA-01-1", photo), file("SAMBAL-1", photo))
    visit.says("“Gula aren cair” has this SKU already")


def _lay_all_out(visit: Visit) -> None:
    _select_products(visit)
    visit.button("More actions").last.click()
    visit.page.get_by_role("menuitem", name="Make listing pictures").click()
    visit.page.get_by_label("Instagram").check()


def _open_details(visit: Visit) -> None:
    if (opens := visit.button("Show details")).is_visible():
        opens.click()
    visit.says("Well cut out")


def _compare_cutout(visit: Visit) -> None:
    _open_details(visit)
    visit.button("Compare").click()
    if (closes := visit.button("Hide details")).is_visible():
        closes.click()


def _take_the_brush(visit: Visit) -> None:
    _open_details(visit)
    visit.button("Correct with a brush").click()
    expect(visit.page.get_by_role("application")).to_be_visible()


def _prepare_for_channels(visit: Visit) -> None:
    if (prepares := visit.button("Prepare all channels")).is_visible():
        prepares.click()
    visit.button("Look at picture 1 for Shopee").click(timeout=PATIENCE_MS)
    if (opens := visit.button("Show details")).is_visible():
        opens.click()


def _begin(visit: Visit) -> None:
    visit.button(re.compile("^Describe somebody")).click()
    visit.button("Rina, barista").click()


def _bring_a_photo(visit: Visit) -> None:
    with visit.page.expect_file_chooser() as chooser:
        visit.button(re.compile("^Upload a photo")).click()
    chooser.value.set_files([file("Bu Wati", portrait(next(PEOPLE), "#6b3f56", "#bdb4a6"))])
    send(visit.page)
    visit.says("Bu Wati is here")


def _search(visit: Visit, text: str) -> None:
    visit.button("Search").click()
    visit.page.get_by_role("combobox", name="Search").fill(text)
    expect(visit.page.get_by_role("option").filter(has_text=text).first).to_be_visible()


def _ask_for_keys(visit: Visit) -> None:
    visit.button("Search").wait_for()
    visit.page.keyboard.press("?")
    visit.page.get_by_role("dialog").wait_for()


def _choose_photos(visit: Visit) -> None:
    photos = [
        file(name, portrait(seed, "#35566b", "#c7b6a0"))
        for seed, name in enumerate(("Toko Melati", "Kurir pagi"), start=31)
    ]
    choose(visit.page, *photos, file("catatan", b"no picture"))


def _select_all(visit: Visit) -> None:
    visit.button("Select", exact=True).click()
    visit.button(re.compile("^Select all")).click()


def _pack_all(visit: Visit) -> None:
    _select_all(visit)
    visit.button("More actions").click()
    visit.page.get_by_role("menuitem", name="Download ZIP").click()
    visit.button("Date").click()


def _trash_all(visit: Visit) -> None:
    _select_all(visit)
    visit.button("Move to trash").click()
    visit.says("Pose Generator")


def _persona_examples(visit: Visit) -> None:
    visit.button("Take over an example").click()
    visit.says("Start-up founder")


def _choose_again(visit: Visit) -> None:
    there = file("Bu Sari", portrait(0, *PHOTOS[0][1:3]))
    choose(visit.page, there, file("Toko Melati", portrait(31, "#35566b", "#c7b6a0")))
    visit.says("You have this picture already")
    visit.page.get_by_text("Is somebody real in these pictures?").click()


def _with_consent(owner: Owner) -> str:
    """Have consents stated of some avatars; return the id of one."""
    avatars = owner.studio.ok("GET", f"/avatars?projectId={owner.studio.project_id}")["avatars"]
    ends = ("2099-12-31", "2026-01-31", None)
    for avatar, until in zip(avatars, ends, strict=False):
        consent = {"subject": avatar["name"], "until": until, "note": "Signed form, folder 3"}
        owner.studio.ok("PATCH", f"/avatars/{avatar['id']}", {"consent": consent})
    return str(avatars[0]["id"])


def _to_the_consent(visit: Visit) -> None:
    visit.page.get_by_role("button", name="Change").scroll_into_view_if_needed()


def _change_consent(visit: Visit) -> None:
    visit.button("Change").click()


def _ask_to_erase(visit: Visit) -> None:
    visit.button("Delete all pictures").first.click()
    visit.says("will be deleted")


def _fill_in(visit: Visit) -> None:
    describe(visit, "Rina, barista", count=2)
    visit.page.get_by_label("Gender").select_option("Female")
    visit.says("coffee shop owner")


def _look_back(visit: Visit) -> None:
    visit.button("Recent descriptions").click()
    visit.says("batik craftsman")


def _compare(visit: Visit) -> None:
    _fill_in(visit)
    visit.button("Keep").first.evaluate("(button) => button.scrollIntoView({block: 'center'})")


def _select(visit: Visit) -> None:
    visit.button("Select").click()
    for name in ("Citra", "Bima", "Ayu"):
        visit.page.get_by_role("checkbox", name=name, exact=True).click()


def _ask_where_to(visit: Visit) -> None:
    _select(visit)
    visit.button("Move to …").click()
    visit.says("Batik Lestari")


def _compare_avatars(visit: Visit) -> None:
    _select(visit)
    visit.button("More actions").click()
    visit.page.get_by_role("menuitem", name="Compare").click()
    visit.says("yoga teacher")


def _reach_for_a_place(visit: Visit) -> None:
    visit.button("Actions for Ayu", exact=True).click()
    visit.says("Move earlier")


def _look_closely(visit: Visit) -> None:
    visit.button("Look at").first.click()
    visit.says("Preview 1 of")


def _take(browser: Browser, origin: str, screen: Screen) -> None:
    for look, options in _looks(screen):
        signed_in = screen.who.storage() if screen.who else None
        context = browser.new_context(storage_state=signed_in, **options)
        visit = Visit(context.new_page(), origin)
        visit.go(screen.path)
        _come_to_rest(visit, framed=screen.who is not None)
        if screen.act:
            screen.act(visit)
            _come_to_rest(visit, framed=screen.who is not None)
        visit.page.screenshot(path=FOLDER / f"{screen.name}-{look}.png")
        context.close()
    say(f"  {screen.name}")


def _looks(screen: Screen) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the ways to look at a screen; what is done on one first is told in English."""
    for window, size in WINDOWS.items():
        for theme in THEMES:
            yield f"{window}-{theme}", {**size, "color_scheme": theme, "locale": "en-GB"}
        if screen.act is None:
            yield f"{window}-id", {**size, "color_scheme": "light", "locale": "id-ID"}


def _come_to_rest(visit: Visit, *, framed: bool) -> None:
    """Wait until all that comes after the first drawing is there, and nothing moves."""
    visit.settle()
    expect(visit.page.locator(".animate-pulse.bg-sunken")).to_have_count(0)
    if framed:
        expect(visit.page.get_by_title(TRAY)).to_be_attached()
    broken_pictures(visit.page)
    visit.page.wait_for_timeout(FADED_MS)
    visit.page.evaluate(STILL)


if __name__ == "__main__":
    main()
