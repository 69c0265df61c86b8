import type { Point } from "@/foundation/viewer/zoom";

export type StrokeKind = "keep" | "remove";

/** One stroke of the brush; lengths are in pixels of the picture. */
export interface Stroke {
  kind: StrokeKind;
  width: number;
  points: Point[];
}

/** What was drawn, and what of it was taken back: that can be brought back. */
export interface History {
  done: readonly Stroke[];
  undone: readonly Stroke[];
}

export const NOTHING: History = { done: [], undone: [] };

export function withStroke({ done }: History, stroke: Stroke): History {
  return { done: [...done, stroke], undone: [] };
}

export function undo({ done, undone }: History): History {
  const last = done.at(-1);
  return last ? { done: done.slice(0, -1), undone: [...undone, last] } : { done, undone };
}

export function redo({ done, undone }: History): History {
  const last = undone.at(-1);
  return last ? { done: [...done, last], undone: undone.slice(0, -1) } : { done, undone };
}
