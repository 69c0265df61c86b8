import { centreOf } from "./head";
import { ANKLE, type Side, WRIST } from "./joints";
import { HIGH, type Outline, WIDE } from "./outline";
import type { Point } from "./points";

// How far hands and feet reach beyond their joints, and a head beyond its middle, in statures.
const HAND = 0.08;
const FOOT = 0.06;
const HEAD = 0.085;

/** Where something is on the canvas. */
export interface Room {
  x: number;
  y: number;
  wide: number;
  high: number;
}

/** The frame of a template, whatever of its figure it cuts off. */
export const FRAME: Room = { x: 0, y: 0, wide: WIDE, high: HIGH };

/**
 * The frame, or as much more of its shape that head, hands and feet are all in it. It grows upwards:
 * at the lower edge half bodies end.
 */
export function roomFor(outline: Outline): Room {
  const { joint, size } = outline;
  const ends = ({ right, left }: Record<Side, number>, share: number) =>
    [joint(right), joint(left)].flatMap((end) => (end ? [around(end, share * size)] : []));
  const reaches = [
    around(centreOf(outline), HEAD * size),
    ...ends(WRIST, HAND),
    ...ends(ANKLE, FOOT),
  ];
  const left = Math.min(0, ...reaches.map((reach) => reach.left));
  const right = Math.max(WIDE, ...reaches.map((reach) => reach.right));
  const top = Math.min(0, ...reaches.map((reach) => reach.top));
  const bottom = Math.max(HIGH, ...reaches.map((reach) => reach.bottom));
  const scale = Math.max((right - left) / WIDE, (bottom - top) / HIGH);
  const [wide, high] = [WIDE * scale, HIGH * scale];
  return { x: (left + right - wide) / 2, y: bottom - high, wide, high };
}

function around([x, y]: Point, by: number) {
  return { left: x - by, right: x + by, top: y - by, bottom: y + by };
}
