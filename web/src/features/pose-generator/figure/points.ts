/** A place, x and y: in shares of a frame, or in the units of what is drawn. */
export type Point = readonly [number, number];

/** A keypoint: null where it is not seen. */
export type Seen = Point | null;

/** Keypoints as the API writes them, pairs that are lists. */
export function seenFrom(keypoints: readonly (readonly number[] | null)[]): Seen[] {
  return keypoints.map((point) => point && [point[0] ?? 0, point[1] ?? 0]);
}

export function middle(a: Point, b: Point, share = 0.5): Point {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** The direction from `a` to `b`, one long. */
export function toward(a: Point, b: Point): Point {
  const long = distance(a, b) || 1;
  return [(b[0] - a[0]) / long, (b[1] - a[1]) / long];
}

export function moved(from: Point, way: Point, by: number): Point {
  return [from[0] + way[0] * by, from[1] + way[1] * by];
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

/** As it stands in a path. */
export function at([x, y]: Point): string {
  return `${short(x)} ${short(y)}`;
}

export function short(value: number): string {
  return value.toFixed(1);
}
