import { COUNT, JOINTS } from "../figure/joints";
import type { Seen } from "../figure/points";
import { cutAround, framed } from "./frame";
import { type Keypoints, problemOf, RATIO, rounded, seenOf } from "./keypoints";

const FLAT = COUNT * 3;
// OpenPose's other body, of 25: as ours, but for the middle of the hips, which ours has not.
const BODY_25 = [0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18];
const BODY_25_FLAT = 25 * 3;
const CANVAS = { width: 768, height: 1024 };

/** Why a file gives no pose. */
export type JsonProblem = "notJson" | "noPerson" | "notKeypoints" | "noPose";

/** Reads the first person of a pose file: OpenPose's own, or what editors for ControlNets write. */
export function readPose(text: string): Keypoints | JsonProblem {
  const file = parsed(text);
  if (file === undefined) return "notJson";
  const canvas = canvasOf(file);
  const person = personOf(file);
  if (!person) return "noPerson";
  const points = pointsOf(person);
  if (!points || seenOf(points).length === 0) return "notKeypoints";
  const keypoints = inFrame(points, canvas);
  return problemOf(keypoints) ? "noPose" : keypoints;
}

/** Writes keypoints as OpenPose does, with the canvas that they are on. */
export function writePose(keypoints: Keypoints): string {
  const { width, height } = CANVAS;
  const flat = rounded(keypoints).flatMap((point) =>
    point ? [Math.round(point[0] * width), Math.round(point[1] * height), 1] : [0, 0, 0],
  );
  const person = { pose_keypoints_2d: flat };
  const file = { people: [person], canvas_width: width, canvas_height: height, joints: JOINTS };
  return `${JSON.stringify(file)}\n`;
}

/** Returns a file of keypoints, and what it is called. */
export function poseFile(name: string, keypoints: Keypoints): { file: Blob; fileName: string } {
  const plain = name.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
  const file = new Blob([writePose(keypoints)], { type: "application/json" });
  return { file, fileName: `${plain || "pose"}.json` };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// Editors write a list of frames.
function frameOf(file: unknown): Record<string, unknown> {
  const first: unknown = Array.isArray(file) ? file[0] : file;
  return typeof first === "object" && first !== null ? (first as Record<string, unknown>) : {};
}

function personOf(file: unknown): unknown {
  const { people, keypoints, pose_keypoints_2d } = frameOf(file);
  if (Array.isArray(people)) return frameOf(people).pose_keypoints_2d;
  return pose_keypoints_2d ?? keypoints;
}

interface Canvas {
  width: number;
  height: number;
}

function canvasOf(file: unknown): Canvas | null {
  const { canvas_width, canvas_height, width, height } = frameOf(file);
  const [wide, high] = [canvas_width ?? width, canvas_height ?? height].map(Number);
  return wide && high && wide > 0 && high > 0 ? { width: wide, height: high } : null;
}

/** Points as they stand there, in a row of three each or in pairs. */
function pointsOf(person: unknown): Seen[] | null {
  if (!Array.isArray(person)) return null;
  if (person.length === FLAT) return triples(person);
  if (person.length === BODY_25_FLAT) {
    const all = triples(person);
    return all && BODY_25.map((index) => all[index] ?? null);
  }
  return person.length === COUNT ? pairs(person) : null;
}

function triples(row: readonly unknown[]): Seen[] | null {
  if (!row.every((number) => Number.isFinite(number))) return null;
  const numbers = row as readonly number[];
  return Array.from({ length: numbers.length / 3 }, (_, index): Seen => {
    const [x = 0, y = 0, sure = 0] = numbers.slice(index * 3);
    return sure > 0 ? [x, y] : null;
  });
}

function pairs(list: readonly unknown[]): Seen[] | null {
  const isPoint = (one: unknown): one is [number, number] =>
    Array.isArray(one) && one.length >= 2 && one.slice(0, 2).every(Number.isFinite);
  if (!list.every((one) => one === null || isPoint(one))) return null;
  return list.map((one) =>
    one === null ? null : [(one as Seen & object)[0], (one as Seen & object)[1]],
  );
}

/** Shares stay as they are in a frame like ours; else the person is framed anew. */
function inFrame(points: readonly Seen[], canvas: Canvas | null): Keypoints {
  const shares = seenOf(points).every((point) => point.every((part) => part >= 0 && part <= 1));
  const size = canvas ?? (shares ? { width: RATIO, height: 1 } : null);
  if (!size) return framed(points, cutAround(points));
  const { width, height } = size;
  const scaled = shares
    ? points.map((point): Seen => point && [point[0] * width, point[1] * height])
    : points;
  const isOurs = Math.abs(width / height - RATIO) < 0.01;
  return framed(scaled, isOurs ? { x: 0, y: 0, width, height } : cutAround(scaled));
}
