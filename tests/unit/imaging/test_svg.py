"""SVG logos: what is drawn, what is refused, and that nothing of either holds up the worker."""

from __future__ import annotations

import base64

import pytest

from chalicelib.imaging import PictureRejected
from chalicelib.imaging.svg import MAX_BYTES, draw
from tests.unit.imaging.samples import decoded, encoded, png, quadrants, rgba_at

XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'


def a_drawing(inside: str, *, size: str = 'viewBox="0 0 300 150"') -> bytes:
    root = f'<svg xmlns="http://www.w3.org/2000/svg" {XLINK} {size}>{inside}</svg>'
    return root.encode()


def picture(data: bytes, *, type_: str = "image/png") -> str:
    return f'<image href="data:{type_};base64,{base64.b64encode(data).decode()}" width="30"/>'


def refusal(data: bytes) -> str:
    with pytest.raises(PictureRejected) as refused:
        draw(data)
    assert refused.value.message.endswith(".")
    return refused.value.code


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ('viewBox="0 0 300 150"', (2048, 1024)),
        ('viewBox="0,0,10,40"', (512, 2048)),
        ('width="60px" height="60"', (2048, 2048)),
    ],
)
def test_a_drawing_is_drawn_in_its_shape(size: str, expected: tuple[int, int]):
    assert decoded(draw(a_drawing('<rect width="9" height="9"/>', size=size))).size == expected


def test_what_is_not_drawn_is_transparent():
    image = decoded(draw(a_drawing('<rect width="150" height="150" fill="#0F766E"/>')))
    assert rgba_at(image, (100, 100)) == (15, 118, 110, 255)
    assert rgba_at(image, (1900, 100))[3] == 0


def test_its_own_parts_and_pictures_in_it_are_used():
    inside = (
        '<defs><linearGradient id="g"><stop stop-color="red"/></linearGradient></defs>'
        '<rect id="r" width="30" height="30" style="fill:url(#g)"/><use xlink:href="#r" x="200"/>'
        + picture(encoded(quadrants()))[:-2].replace("png", "jpeg")
        + "/>"
    )
    image = decoded(draw(a_drawing(inside)))
    assert rgba_at(image, (210 * 2048 // 300, 60))[:3] == (255, 0, 0)


def test_a_doctype_as_programs_write_it_is_fine():
    doctype = b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">'
    assert draw(doctype + a_drawing('<rect width="9" height="9"/>'))


LOADS = {
    "script": "<script>alert(1)</script>",
    "handler": '<rect onload="alert(1)"/>',
    "scripted link": '<a href="javascript:alert(1)"><rect/></a>',
    "html": "<foreignObject><p/></foreignObject>",
    "picture elsewhere": '<image href="https://example.com/a.png"/>',
    "picture elsewhere, by its older name": '<image xlink:href="//example.com/a.png"/>',
    "file": '<image href="file:///etc/passwd"/>',
    "relative file": '<use href="other.svg#a"/>',
    "paint elsewhere": '<rect fill="url(https://example.com/a#b)"/>',
    "style elsewhere": "<rect style=\"fill:url( 'https://example.com/a#b')\"/>",
    "imported style": "<style>@import 'https://example.com/a.css';</style>",
    "escaped style": "<style>rect{fill:u\\72l(https://example.com/a)}</style>",
    "drawing in the drawing": picture(a_drawing("<rect/>"), type_="image/svg+xml"),
    "page in the drawing": '<image href="data:text/html,hello"/>',
    "picture that is none": picture(b"no picture"),
    "enormous picture": picture(png((30_000, 30_000, 8, 2), b"")),
}


@pytest.mark.parametrize("name", LOADS)
def test_what_would_run_or_load_is_refused(name: str):
    assert refusal(a_drawing(LOADS[name])) == "svg_unsafe"


@pytest.mark.parametrize(
    "subset",
    [
        '<!ENTITY a "x">',
        '<!ENTITY a SYSTEM "file:///etc/passwd">',
        '<!ENTITY % a SYSTEM "http://example.com/a.dtd">',
    ],
)
def test_entities_are_refused(subset: str):
    doctype = f"<!DOCTYPE svg [{subset}]>".encode()
    assert refusal(doctype + a_drawing("<rect/>")) == "svg_unsafe"


def test_a_style_sheet_elsewhere_is_refused():
    assert refusal(b'<?xml-stylesheet href="a.css"?>' + a_drawing("<rect/>")) == "svg_unsafe"


def test_text_whose_font_is_missing_is_refused_with_what_to_do():
    assert refusal(a_drawing("<text>Kopi</text>")) == "svg_with_text"


@pytest.mark.parametrize(
    "data",
    [b"", b"<svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "<svg>".encode("utf-16")],
)
def test_what_is_damaged_is_refused(data: bytes):
    assert refusal(data) == "picture_damaged"


def test_what_is_no_drawing_is_refused():
    assert refusal(b"<html><body/></html>") == "picture_not_recognised"


def test_a_file_that_is_too_large_is_refused():
    assert refusal(a_drawing("<g/>").ljust(MAX_BYTES + 1)) == "picture_file_too_large"


def nested_uses(levels: int) -> str:
    """Return a drawing that is small and grows tenfold with each level."""
    first = '<g id="a0"><rect width="9" height="9"/></g>'
    more = [
        f'<g id="a{level}">{f"""<use href="#a{level - 1}"/>""" * 10}</g>'
        for level in range(1, levels)
    ]
    return f"<defs>{first}{''.join(more)}</defs><use href='#a{levels - 1}'/>"


BLUR = '<feTurbulence baseFrequency="0.05" numOctaves="8"/><feGaussianBlur stdDeviation="90"/>'
ENDLESS = {
    "parts of parts": nested_uses(30),
    "effects": f'<filter id="f">{BLUR * 40}</filter>'
    + '<rect width="300" height="150" filter="url(#f)"/>' * 40,
}


@pytest.mark.parametrize("name", ENDLESS)
def test_a_drawing_without_end_is_given_up(monkeypatch: pytest.MonkeyPatch, name: str):
    monkeypatch.setattr("chalicelib.imaging.svg._SECONDS", 2)
    assert refusal(a_drawing(ENDLESS[name])) == "picture_too_complex"


def test_a_drawing_that_is_all_length_is_refused():
    assert refusal(a_drawing("<rect/>", size='viewBox="0 0 1 9000"')) == "picture_too_complex"
