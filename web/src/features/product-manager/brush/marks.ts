import type { Point, Size } from "@/foundation/viewer/zoom";
import type { Stroke } from "./strokes";

/** What the server takes: 0 removes, 255 keeps, 128 leaves the cut-out as it is. */
export const REMOVE = 0;
export const UNTOUCHED = 128;
export const KEEP = 255;

// More of it would not be seen: the edges of the cut-out stay as fine as they are.
const LONGEST = 2048;
const SHORTEST = 64;

/** Grey marks, row by row. */
export interface Marks extends Size {
  pixels: Uint8Array<ArrayBuffer>;
}

/** How large the marks of a picture are: in its shape, and no larger than they need to be. */
export function marksSize({ width, height }: Size): Size {
  const least = SHORTEST / Math.min(width, height);
  const factor = Math.max(least, Math.min(1, LONGEST / Math.max(width, height)));
  return { width: Math.round(width * factor), height: Math.round(height * factor) };
}

/** Draws the marks of strokes on a picture of this size; the same strokes give the same marks. */
export function marksOf(strokes: readonly Stroke[], picture: Size): Marks {
  const size = marksSize(picture);
  const pixels = new Uint8Array(size.width * size.height).fill(UNTOUCHED);
  const scale = size.width / picture.width;
  for (const { kind, width, points } of strokes) {
    const scaled = points.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
    const colour = kind === "keep" ? KEEP : REMOVE;
    for (const [index, to] of scaled.entries()) {
      const from = scaled[index - 1];
      // The first point is in the first line, unless it is the only one.
      if (from || scaled.length === 1)
        drawLine({ ...size, pixels }, [from ?? to, to], (width * scale) / 2, colour);
    }
  }
  return { ...size, pixels };
}

/** Draws a line with round ends; its edge is as soft as one pixel. */
function drawLine(
  { width, height, pixels }: Marks,
  line: [Point, Point],
  radius: number,
  to: number,
) {
  const [from, end] = line;
  const left = Math.max(0, Math.floor(Math.min(from.x, end.x) - radius - 1));
  const right = Math.min(width - 1, Math.ceil(Math.max(from.x, end.x) + radius + 1));
  const top = Math.max(0, Math.floor(Math.min(from.y, end.y) - radius - 1));
  const bottom = Math.min(height - 1, Math.ceil(Math.max(from.y, end.y) + radius + 1));
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const share = radius + 0.5 - distance({ x: x + 0.5, y: y + 0.5 }, from, end);
      if (share <= 0) continue;
      const at = y * width + x;
      const before = pixels[at] ?? UNTOUCHED;
      pixels[at] = Math.round(before + (to - before) * Math.min(1, share));
    }
  }
}

/** How far a point is from a line. */
function distance(point: Point, from: Point, to: Point): number {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = x * x + y * y;
  const along = length && ((point.x - from.x) * x + (point.y - from.y) * y) / length;
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - at * x, point.y - from.y - at * y);
}
