import type { KeyboardEvent } from "react";

const ARROWS = {
  ArrowLeft: { x: 1, y: 0, turn: "previous" },
  ArrowRight: { x: -1, y: 0, turn: "next" },
  ArrowUp: { x: 0, y: 1, turn: null },
  ArrowDown: { x: 0, y: -1, turn: null },
} as const;

// As in other libraries of pictures.
const TURNS = { j: "next", k: "previous" } as const;

const ZOOM = {
  "+": "closer",
  "=": "closer",
  "-": "further",
  "0": "whole",
} as const;

// Where arrows and signs have a meaning of their own.
const OWN_KEYS = "input, textarea, select, [role=tablist], [data-own-keys]";

type Press = Pick<KeyboardEvent, "key" | "target" | "ctrlKey" | "metaKey" | "altKey">;

/** What a key means for the picture; a zoomed one is moved by the arrows (as a direction). */
export function keyAction({ key, target, ctrlKey, metaKey, altKey }: Press, zoomed: boolean) {
  if (ctrlKey || metaKey || altKey) return null;
  if (target instanceof Element && target.closest(OWN_KEYS)) return null;
  if (key in ZOOM) return ZOOM[key as keyof typeof ZOOM];
  if (key in TURNS) return TURNS[key as keyof typeof TURNS];
  if (!(key in ARROWS)) return null;
  const { x, y, turn } = ARROWS[key as keyof typeof ARROWS];
  return zoomed ? { x, y } : turn;
}
