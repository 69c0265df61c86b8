import { useSyncExternalStore } from "react";
import { localStore } from "@/lib/storage";

const KEY = "lumiku.dismissed-failures";
const MOST = 200;
const listeners = new Set<() => void>();

function read(): string {
  return localStore.getItem(KEY) ?? "";
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Remembers that the person has seen this failure; the newest are kept. */
export function dismiss(id: string): void {
  const ids = [id, ...read().split(" ").filter(Boolean)].slice(0, MOST);
  localStore.setItem(KEY, ids.join(" "));
  for (const listener of listeners) listener();
}

export function useDismissed(): ReadonlySet<string> {
  return new Set(useSyncExternalStore(subscribe, read).split(" "));
}
