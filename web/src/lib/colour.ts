/**
 * Colours as people see them, as the server counts them (`core/colour.py`): contrast by WCAG 2.2,
 * lightness by OKLab. A colour is written `#RRGGBB`.
 */
type Three = readonly [number, number, number];

const HEX = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i;
const STEPS = 12;
const HALVINGS = 24;
const ROUNDING = 1e-4;

/** Returns a colour as it is kept, however it was typed: `0f7` is `#00FF77`. Null for what is none. */
export function readHex(typed: string): string | null {
  const digits = HEX.exec(typed.trim())?.[1];
  if (!digits) return null;
  const six = digits.length === 3 ? digits.replace(/./g, "$&$&") : digits;
  return `#${six.toUpperCase()}`;
}

/** The contrast ratio of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Whichever of `colours` reads best on the ground. */
export function mostReadable(ground: string, colours: readonly string[]): string {
  const [first = "#000000", ...others] = colours;
  const better = (one: string, other: string) =>
    contrast(other, ground) > contrast(one, ground) ? other : one;
  return others.reduce(better, first);
}

/** Whichever of `colours` is closest in lightness. */
export function closest(colour: string, colours: readonly string[]): string {
  const [first = colour, ...others] = colours;
  const { light } = lch(colour);
  const far = (one: string) => Math.abs(lch(one).light - light);
  return others.reduce((one, other) => (far(other) < far(one) ? other : one), first);
}

/** The lighter or darker shade closest to `colour` that has at least `ratio` to the ground. */
export function nearest(colour: string, ground: string, ratio: number): string {
  const from = lch(colour);
  const passing = [0, 1].flatMap((end) => towards(end, from, { ground, ratio }) ?? []);
  if (passing.length === 0) return mostReadable(ground, ["#000000", "#FFFFFF"]);
  return closest(colour, passing);
}

interface Wanted {
  ground: string;
  ratio: number;
}

/** The first shade on the way to a lightness that passes; then all beyond it do. */
function towards(
  end: number,
  { light, chroma, hue }: ReturnType<typeof lch>,
  { ground, ratio }: Wanted,
): string | null {
  const passes = (at: number) => contrast(shade(at, chroma, hue), ground) >= ratio;
  if (!passes(end)) return null;
  let [near, far] = [light, end];
  for (let halving = 0; halving < STEPS; halving++) {
    const middle = (near + far) / 2;
    if (passes(middle)) far = middle;
    else near = middle;
  }
  return shade(far, chroma, hue);
}

function luminance(colour: string): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(colour: string): Three {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

// https://bottosson.github.io/posts/oklab/
function lch(colour: string) {
  const [red, green, blue] = linear(colour);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short;
  const light = 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short;
  return { light, chroma: Math.hypot(a, b), hue: Math.atan2(b, a) };
}

/** The colour of this lightness and hue, as colourful as sRGB has it up to `chroma`. */
function shade(light: number, chroma: number, hue: number): string {
  let least = 0;
  let most = chroma;
  if (isShown(fromLch(light, chroma, hue))) least = chroma;
  else {
    for (let halving = 0; halving < HALVINGS; halving++) {
      const middle = (least + most) / 2;
      if (isShown(fromLch(light, middle, hue))) least = middle;
      else most = middle;
    }
  }
  return `#${fromLch(light, least, hue).map(encoded).join("")}`;
}

function fromLch(light: number, chroma: number, hue: number): Three {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const long = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (light - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
}

function encoded(value: number): string {
  const part = Math.min(1, Math.max(0, value));
  const bent = part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055;
  return Math.round(bent * 255)
    .toString(16)
    .padStart(2, "0")
    .toUpperCase();
}

function isShown(channels: Three): boolean {
  return channels.every((value) => value >= -ROUNDING && value <= 1 + ROUNDING);
}
