import type { Canvas, NewCanvas } from "./canvas";

const SIDE = 8;
const COLOUR = [64, 128, 192, 255] as const;
// Private windows of Firefox and Safari change single pixels a little, which nobody sees.
const UNSEEN = 8;

/**
 * Whether a canvas gives back what was drawn. Browsers that hide one device among all (Tor, Firefox
 * with `privacy.resistFingerprinting`) give back noise: it would be sent instead of the picture.
 */
export function isFaithful(newCanvas: NewCanvas): boolean {
  const { context } = newCanvas(SIDE, SIDE);
  if (!context) return false;
  const [red, green, blue] = COLOUR;
  context.fillStyle = `rgb(${red} ${green} ${blue})`;
  context.fillRect(0, 0, SIDE, SIDE);
  const { data } = context.getImageData(0, 0, SIDE, SIDE);
  return data.every((value, at) => Math.abs(value - (COLOUR[at % 4] ?? 0)) <= UNSEEN);
}

/** Whether nothing in a drawn picture is transparent. */
export function isOpaque(
  context: NonNullable<Canvas["context"]>,
  width: number,
  height: number,
): boolean {
  const { data } = context.getImageData(0, 0, width, height);
  for (let alpha = 3; alpha < data.length; alpha += 4) {
    if ((data[alpha] ?? 255) < 255) return false;
  }
  return true;
}
