import type { Point } from "./zoom";

/** One press of a pointer, from down to up. Times are in milliseconds. */
export interface Press {
  from: Point;
  to: Point;
  began: number;
  ended: number;
}

const SWIPE = 48;
const SWIPE_MS = 700;
const STILL = 10;
const TAP_MS = 300;
const NEAR = 40;

export type Way = "left" | "right" | "up" | "down";

/** Which way a press swept, if it did; mostly in one direction, and not slowly. */
export function swipeOf({ from, to, began, ended }: Press): Way | null {
  const x = to.x - from.x;
  const y = to.y - from.y;
  if (ended - began > SWIPE_MS) return null;
  if (isSweep(x, y)) return x < 0 ? "left" : "right";
  if (isSweep(y, x)) return y < 0 ? "up" : "down";
  return null;
}

function isSweep(along: number, across: number): boolean {
  return Math.abs(along) > SWIPE && Math.abs(along) > 1.5 * Math.abs(across);
}

export function isTap({ from, to, began, ended }: Press): boolean {
  return far(from, to) < STILL && ended - began < TAP_MS;
}

/** Whether a press is the second tap of a pair. */
export function isDoubleTap(before: Press | null, now: Press): boolean {
  if (!before || !isTap(before) || !isTap(now)) return false;
  return now.began - before.ended < TAP_MS && far(before.to, now.to) < NEAR;
}

function far(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
