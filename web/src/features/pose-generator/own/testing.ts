import type { Keypoints } from "./keypoints";

/** Somebody who stands straight, seen from in front. */
export const STANDING: Keypoints = [
  [0.5, 0.15],
  [0.5, 0.25],
  [0.42, 0.25],
  [0.4, 0.4],
  [0.4, 0.52],
  [0.58, 0.25],
  [0.6, 0.4],
  [0.6, 0.52],
  [0.46, 0.53],
  [0.46, 0.72],
  [0.46, 0.92],
  [0.54, 0.53],
  [0.54, 0.72],
  [0.54, 0.92],
  [0.48, 0.13],
  [0.52, 0.13],
  [0.45, 0.14],
  [0.55, 0.14],
];

/** The same without some of the joints. */
export function without(...joints: readonly number[]): Keypoints {
  return STANDING.map((point, index) => (joints.includes(index) ? null : point));
}
