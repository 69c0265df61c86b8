import { COUNT, NECK } from "../figure/joints";
import type { Seen } from "../figure/points";
import { neckOf } from "./keypoints";

/** One of the 33 places of a body that the model tells, in shares of the photo. */
export interface Landmark {
  x: number;
  y: number;
  /** How far from the camera: less is nearer. */
  z: number;
  visibility?: number;
}

const SURE = 0.5;
// The model's number of each keypoint but the neck, which it does not tell.
const SOURCES: Readonly<Record<number, number>> = {
  0: 0,
  2: 12,
  3: 14,
  4: 16,
  5: 11,
  6: 13,
  7: 15,
  8: 24,
  9: 26,
  10: 28,
  11: 23,
  12: 25,
  13: 27,
  14: 5,
  15: 2,
  16: 8,
  17: 7,
};
const NOSE = 0;
const EARS = [7, 8] as const;
const FACE: readonly number[] = [0, 14, 15];
const [RIGHT_SHOULDER, LEFT_SHOULDER] = [2, 5];

/** The 18 keypoints in pixels of the photo; null what is out of sight or out of the photo. */
export function keypointsOf(
  landmarks: readonly Landmark[],
  { width, height }: { width: number; height: number },
): Seen[] {
  const away = looksAway(landmarks);
  const points = Array.from({ length: COUNT }, (_, index): Seen => {
    const found = landmarks[SOURCES[index] ?? -1];
    if (!found || (away && FACE.includes(index)) || !isSeen(found)) return null;
    return [found.x * width, found.y * height];
  });
  points[NECK] = neckOf(points[RIGHT_SHOULDER] ?? null, points[LEFT_SHOULDER] ?? null);
  return points;
}

function isSeen({ x, y, visibility = 1 }: Landmark): boolean {
  return visibility >= SURE && x >= 0 && x <= 1 && y >= 0 && y <= 1;
}

// From behind the model tells a face all the same, beyond the ears.
function looksAway(landmarks: readonly Landmark[]): boolean {
  const nose = landmarks[NOSE];
  const ears = EARS.flatMap((index) => landmarks[index] ?? []);
  return nose !== undefined && ears.length > 0 && ears.every(({ z }) => nose.z > z);
}
