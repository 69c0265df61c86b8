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
  z: "whole",
} as const;

// Where arrows and signs have a meaning of their own.
const OWN_KEYS = "input, textarea, select, [role=tablist], [data-own-keys]";

type Press = Pick<KeyboardEvent, "key" | "target" | "ctrlKey" | "metaKey" | "altKey">;

/** Returns a key in small letters; one that is for something else is "". */
export function ownKey({ key, target, ctrlKey, metaKey, altKey }: Press): string {
  const elsewhere = target instanceof Element && target.closest(OWN_KEYS) !== null;
  return ctrlKey || metaKey || altKey || elsewhere ? "" : key.toLowerCase();
}

/** What a key means for the picture; a zoomed one is moved by the arrows (as a direction). */
export function keyAction(press: Press, zoomed: boolean) {
  const { key } = press;
  if (!ownKey(press)) return null;
  if (key in ZOOM) return ZOOM[key as keyof typeof ZOOM];
  if (key in TURNS) return TURNS[key as keyof typeof TURNS];
  if (!(key in ARROWS)) return null;
  const { x, y, turn } = ARROWS[key as keyof typeof ARROWS];
  return zoomed ? { x, y } : turn;
}
