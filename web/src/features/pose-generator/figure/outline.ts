import { ANKLE, EARS, ELBOW, HIP, KNEE, NECK, NOSE, SHOULDER, type Side, WRIST } from "./joints";
import { distance, middle, type Point, type Seen } from "./points";

/** The canvas that figures are drawn on: the frame of a template, 3 wide and 4 high. */
export const WIDE = 75;
export const HIGH = 100;

// How long a bone is as a share of the stature; seen at an angle it only becomes shorter.
const BONES: readonly (readonly [number, number, number])[] = [
  [SHOULDER.right, ELBOW.right, 0.188],
  [ELBOW.right, WRIST.right, 0.147],
  [SHOULDER.left, ELBOW.left, 0.188],
  [ELBOW.left, WRIST.left, 0.147],
  [HIP.right, KNEE.right, 0.25],
  [KNEE.right, ANKLE.right, 0.25],
  [HIP.left, KNEE.left, 0.25],
  [KNEE.left, ANKLE.left, 0.25],
  [SHOULDER.right, SHOULDER.left, 0.215],
  [NECK, HIP.right, 0.29],
  [NECK, HIP.left, 0.29],
  [NOSE, NECK, 0.112],
];

/** What a figure is drawn by: its joints on the canvas, its size, which way it faces. */
export interface Outline {
  joint: (index: number) => Seen;
  /** The stature. */
  size: number;
  /** How much of the chest is seen: 1 from in front, 0 from the side, -1 from behind. */
  front: number;
  /** -1 when the person looks to the left of the picture, else 1. */
  facing: 1 | -1;
  neck: Point;
  /** The middle of the hips; below the neck when they are not seen. */
  hips: Point;
  /** The side that is nearer to the camera when the person is seen from the side. */
  near: Side;
  fromBehind: boolean;
}

/** The outline of keypoints in shares of a frame. */
export function outlineOf(keypoints: readonly Seen[]): Outline {
  const joints = keypoints.map((point): Seen => point && [point[0] * WIDE, point[1] * HIGH]);
  const joint = (index: number) => joints[index] ?? null;
  const size = Math.max(...BONES.map(([a, b, share]) => apart(joint(a), joint(b)) / share));
  const front = frontOf(joint, size);
  const facing = facingOf(joint);
  const neck = joint(NECK) ?? ([WIDE / 2, HIGH / 3] as const);
  return {
    joint,
    size,
    front,
    facing,
    neck,
    hips: hipsOf(joint, [neck[0], neck[1] + 0.29 * size]),
    near: facing > 0 ? "right" : "left",
    fromBehind: front < -0.35,
  };
}

/** Whether an elbow is higher than its shoulder. */
export function raises({ joint, size }: Outline, side: Side): boolean {
  const shoulder = joint(SHOULDER[side]);
  const elbow = joint(ELBOW[side]);
  return shoulder !== null && elbow !== null && elbow[1] < shoulder[1] - 0.01 * size;
}

function apart(a: Seen, b: Seen): number {
  return a && b ? distance(a, b) : 0;
}

function frontOf(joint: Outline["joint"], size: number): number {
  const [one, other] = [joint(SHOULDER.right), joint(SHOULDER.left)];
  if (!one || !other) return 1;
  return Math.max(-1, Math.min(1, (other[0] - one[0]) / (size * 0.2)));
}

// By the face, and from behind by the ear that is seen.
function facingOf(joint: Outline["joint"]): 1 | -1 {
  const middleOfThem = joint(NECK)?.[0] ?? 0;
  const ears = EARS.flatMap((index) => joint(index)?.[0] ?? []);
  const back = ears.length > 0 ? ears.reduce((a, b) => a + b) / ears.length : middleOfThem;
  const ahead = joint(NOSE)?.[0] ?? middleOfThem;
  return ahead >= back ? 1 : -1;
}

function hipsOf(joint: Outline["joint"], unseen: Point): Point {
  const [one, other] = [joint(HIP.right), joint(HIP.left)];
  return one && other ? middle(one, other) : (one ?? other ?? unseen);
}
