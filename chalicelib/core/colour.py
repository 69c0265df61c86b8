"""Colours as people see them: OKLab, and contrast as WCAG counts it.

OKLab, where equal distances look equal: https://bottosson.github.io/posts/oklab/. Contrast: WCAG
2.2, "relative luminance" and "contrast ratio". A colour is written `#RRGGBB`.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import atan2, cbrt, cos, degrees, dist, hypot, radians, sin

_STEPS = 24
_ROUNDING = 1e-4


@dataclass(frozen=True, slots=True)
class Lab:
    """A colour in OKLab: `light` 0 to 1, `a` green to red, `b` blue to yellow."""

    light: float
    a: float
    b: float

    @property
    def chroma(self) -> float:
        """How colourful it is: 0 for greys, about 0.3 at most."""
        return hypot(self.a, self.b)

    @property
    def hue(self) -> float:
        """The angle of its hue, 0 to 360 degrees."""
        return degrees(atan2(self.b, self.a)) % 360

    def distance(self, other: Lab) -> float:
        """Return how different two colours look: 0.02 is just seen, black and white are 1 apart."""
        return dist((self.light, self.a, self.b), (other.light, other.a, other.b))


def channels(colour: str) -> tuple[int, int, int]:
    """Return red, green and blue, 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def written(red: int, green: int, blue: int) -> str:
    """Return the colour of these channels, 0 to 255."""
    return f"#{red:02X}{green:02X}{blue:02X}"


def lab(colour: str) -> Lab:
    """Return a colour in OKLab."""
    red, green, blue = _linear(colour)
    long = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    middle = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    return Lab(
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def shade(light: float, chroma: float, hue: float) -> str:
    """Return the colour of this lightness and hue, as colourful as sRGB has it up to `chroma`."""
    least, most = 0.0, chroma
    if _is_shown(_from_lab(light, chroma, hue)):
        least = chroma
    else:
        for _ in range(_STEPS):
            middle = (least + most) / 2
            if _is_shown(_from_lab(light, middle, hue)):
                least = middle
            else:
                most = middle
    return written(*(_encoded(value) for value in _from_lab(light, least, hue)))


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = _linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(colour: str) -> tuple[float, float, float]:
    red, green, blue = (_decoded(channel / 255) for channel in channels(colour))
    return red, green, blue


def _decoded(value: float) -> float:
    bent: float = ((value + 0.055) / 1.055) ** 2.4
    return value / 12.92 if value <= 0.04045 else bent


def _encoded(value: float) -> int:
    value = min(1.0, max(0.0, value))
    bent = 12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055
    return round(bent * 255)


def _from_lab(light: float, chroma: float, hue: float) -> tuple[float, float, float]:
    """Return linear red, green and blue; outside 0 to 1 where sRGB has no such colour."""
    a, b = chroma * cos(radians(hue)), chroma * sin(radians(hue))
    long = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (light - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )


def _is_shown(linear: tuple[float, float, float]) -> bool:
    return all(-_ROUNDING <= value <= 1 + _ROUNDING for value in linear)
