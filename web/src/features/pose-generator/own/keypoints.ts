import { ANKLE, COUNT, HIP, NECK, SHOULDER } from "../figure/joints";
import { middle, type Point, type Seen } from "../figure/points";

/** 18 keypoints in shares of a frame 3 wide and 4 high. */
export type Keypoints = readonly Seen[];

export type Framing = "full_body" | "half_body" | "portrait";

export const RATIO = 3 / 4;

const FEWEST = 6;
const SMALLEST = 0.1;
const DIGITS = 4;
// Joints that change places when a pose is mirrored.
const PAIRS: readonly (readonly [number, number])[] = [
  [2, 5],
  [3, 6],
  [4, 7],
  [8, 11],
  [9, 12],
  [10, 13],
  [14, 15],
  [16, 17],
];
// Where a joint that is shown again comes to stand: beside its twin, or at the end of what it ends.
const PARENTS: Readonly<Record<number, number>> = {
  0: 1,
  3: 2,
  4: 3,
  6: 5,
  7: 6,
  9: 8,
  10: 9,
  12: 11,
  13: 12,
};

/** Why keypoints are no pose, by the server's rules. */
export type PoseProblem = "tooFew" | "noNeck" | "tooSmall";

export function problemOf(keypoints: Keypoints): PoseProblem | null {
  const seen = seenOf(keypoints);
  if (seen.length < FEWEST) return "tooFew";
  if (!keypoints[NECK] || !(keypoints[SHOULDER.right] || keypoints[SHOULDER.left])) return "noNeck";
  const box = boxOf(seen);
  return Math.max(box.right - box.left, box.bottom - box.top) < SMALLEST ? "tooSmall" : null;
}

export function seenOf(keypoints: Keypoints): Point[] {
  return keypoints.filter((point): point is Point => point !== null);
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

/** How much of the body is in the frame. */
export function framingOf(keypoints: Keypoints): Framing {
  const has = (of: Readonly<Record<"right" | "left", number>>) =>
    keypoints[of.right] != null || keypoints[of.left] != null;
  if (has(ANKLE)) return "full_body";
  return has(HIP) ? "half_body" : "portrait";
}

/** Moves a joint, as far as the frame goes. */
export function withJoint(keypoints: Keypoints, joint: number, to: Seen): Keypoints {
  const kept = to && ([inside(to[0]), inside(to[1])] as const);
  return keypoints.map((point, index) => (index === joint ? kept : point));
}

/** Shows a hidden joint again, near where it belongs. */
export function withShown(keypoints: Keypoints, joint: number): Keypoints {
  return withJoint(keypoints, joint, placeOf(keypoints, joint));
}

function placeOf(keypoints: Keypoints, joint: number): Point {
  const twin = keypoints[twinOf(joint)];
  const neck = keypoints[NECK] ?? [0.5, 0.3];
  if (twin) return [2 * neck[0] - twin[0], twin[1]];
  const parent = keypoints[PARENTS[joint] ?? NECK] ?? neck;
  return [parent[0], parent[1] + (joint === 0 ? -0.1 : 0.12)];
}

/** The mirror image: what was right is left, on the other side of the frame. */
export function mirrored(keypoints: Keypoints): Keypoints {
  const turned = keypoints.map((point): Seen => point && [1 - point[0], point[1]]);
  return turned.map((_, index) => turned[twinOf(index)] ?? null);
}

/** The joint on the other side; itself for nose and neck. */
function twinOf(joint: number): number {
  const pair = PAIRS.find((both) => both.includes(joint)) ?? [joint, joint];
  return pair[0] === joint ? pair[1] : pair[0];
}

/** As the server takes them: 18, with four digits. */
export function rounded(keypoints: Keypoints): ([number, number] | null)[] {
  const digits = (share: number) => Number(share.toFixed(DIGITS));
  return Array.from({ length: COUNT }, (_, index) => {
    const point = keypoints[index];
    return point ? [digits(point[0]), digits(point[1])] : null;
  });
}

/** Between the shoulders, where a neck is. */
export function neckOf(right: Seen, left: Seen): Seen {
  return right && left ? middle(right, left) : (right ?? left);
}

function inside(share: number): number {
  return Math.min(1, Math.max(0, share));
}
