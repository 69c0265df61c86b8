/** Where a picture stands in its frame. Lengths are in CSS pixels, from the middle of the frame. */
export interface View {
  /** 1 shows the whole picture. */
  scale: number;
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

export const WHOLE: View = { scale: 1, x: 0, y: 0 };
export const STEP = 1.5;
const CLOSEST = 8;
const CLOSE_LOOK = 2.5;

/** The size at which the whole picture fills the frame. */
export function fitted(picture: Size, frame: Size): Size {
  const factor = Math.min(frame.width / picture.width, frame.height / picture.height);
  return { width: picture.width * factor, height: picture.height * factor };
}

/** Keeps the scale within its limits, and the picture from leaving the frame. */
export function held({ scale, x, y }: View, shown: Size, frame: Size): View {
  const kept = limit(scale, 1, CLOSEST);
  const reachX = Math.max(0, (shown.width * kept - frame.width) / 2);
  const reachY = Math.max(0, (shown.height * kept - frame.height) / 2);
  return { scale: kept, x: limit(x, -reachX, reachX), y: limit(y, -reachY, reachY) };
}

/** Zooms so that what is under `point` stays there. */
export function zoomedAt(view: View, factor: number, point: Point): View {
  const scale = limit(view.scale * factor, 1, CLOSEST);
  const grown = scale / view.scale;
  return {
    scale,
    x: point.x - (point.x - view.x) * grown,
    y: point.y - (point.y - view.y) * grown,
  };
}

export function panned(view: View, by: Point): View {
  return { ...view, x: view.x + by.x, y: view.y + by.y };
}

/** What a double tap does: a close look at the point, or back to the whole. */
export function toggled(view: View, point: Point): View {
  return view.scale > 1 ? WHOLE : zoomedAt(view, CLOSE_LOOK, point);
}

/** The factor for a turn of the wheel; a pinch on a touchpad comes as a wheel with Ctrl. */
export function wheelFactor({ deltaY, ctrlKey }: Pick<WheelEvent, "deltaY" | "ctrlKey">): number {
  return Math.exp(-limit(deltaY, -200, 200) * (ctrlKey ? 0.01 : 0.002));
}

/** What two fingers do: the factor of their distance, and the move of their middle. */
export function pinched(before: [Point, Point], now: [Point, Point]) {
  const [from, to] = [middle(before), middle(now)];
  const factor = distance(now) / Math.max(1, distance(before));
  return { factor, at: to, by: { x: to.x - from.x, y: to.y - from.y } };
}

function middle([a, b]: [Point, Point]): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function distance([a, b]: [Point, Point]): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function limit(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
