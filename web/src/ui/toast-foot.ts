import { useSyncExternalStore } from "react";

// By what asked for it; in pixels above the foot of the window.
const feet = new Map<object, number>();
const listeners = new Set<() => void>();

/** Has toasts end so many pixels above the foot of the window, until `part` gives null. */
export function liftToasts(part: object, foot: number | null): void {
  if (feet.get(part) === (foot ?? undefined)) return;
  if (foot === null) feet.delete(part);
  else feet.set(part, foot);
  for (const listener of listeners) listener();
}

/** Where toasts end: what was opened last is on top of the rest. Null when nothing asks. */
export function useToastFoot(): number | null {
  return useSyncExternalStore(subscribe, () => [...feet.values()].at(-1) ?? null);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
