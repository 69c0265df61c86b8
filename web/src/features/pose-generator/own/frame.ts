import type { Point, Seen } from "../figure/points";
import { boxOf, framingOf, type Keypoints, RATIO, seenOf } from "./keypoints";

// How much of the frame's height stays free: hair above the eyes, feet below the ankles.
const ABOVE = 0.09;
const BELOW = 0.06;
const BESIDE = 0.06;

/** A part of a picture that becomes the frame, in the picture's own units. */
export interface Cut {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The part, 3 by 4, around a person of whom these points are seen. */
export function cutAround(points: readonly Seen[]): Cut {
  const box = boxOf(seenOf(points));
  const whole = framingOf(points) === "full_body";
  const share = 1 - ABOVE - (whole ? BELOW : 0);
  const byHeight = (box.bottom - box.top) / share;
  const byWidth = (box.right - box.left) / (1 - 2 * BESIDE) / RATIO;
  const height = Math.max(byHeight, byWidth);
  const width = height * RATIO;
  // What is cut at the lower edge stays there.
  const bottom = box.bottom + (whole ? BELOW * height : 0);
  return { x: (box.left + box.right) / 2 - width / 2, y: bottom - height, width, height };
}

/** Points of a picture in shares of a part of it; what is outside is not seen. */
export function framed(points: readonly Seen[], { x, y, width, height }: Cut): Keypoints {
  return points.map((point): Seen => {
    if (!point) return null;
    const share: Point = [(point[0] - x) / width, (point[1] - y) / height];
    return share.every((one) => one >= 0 && one <= 1) ? share : null;
  });
}
