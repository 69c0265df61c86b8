import { useSyncExternalStore } from "react";

let running = 0;
const listeners = new Set<() => void>();

/** Shows that something the person asked for is on its way, until `work` ends; returns its result. */
export async function whileBusy<Result>(work: Promise<Result>): Promise<Result> {
  // Not at once: this may be called while React draws.
  await Promise.resolve();
  count(1);
  try {
    return await work;
  } finally {
    count(-1);
  }
}

export function useBusy(): boolean {
  return useSyncExternalStore(subscribe, () => running > 0);
}

function count(step: number): void {
  running += step;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
