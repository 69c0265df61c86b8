import { useEffect, useSyncExternalStore } from "react";
import type { Language } from "@/lib/i18n/language";

export interface Shortcut {
  /** Keys that do the same, each written as on a keyboard; `Shift+→` are pressed together. */
  keys: readonly string[];
  label: Readonly<Record<Language, string>>;
}

/** What keys do in one part of the app. */
export interface ShortcutGroup {
  title: Readonly<Record<Language, string>>;
  shortcuts: readonly Shortcut[];
}

/** Returns the keys that are pressed together; a plus that nothing stands before is one itself. */
export function keysOf(combination: string): string[] {
  return combination.split(/(?<=.)\+/);
}

/** Loads what the help tells of keys. */
export type ShortcutsLoad = () => Promise<{ SHORTCUTS: ShortcutGroup }>;

interface Shown {
  /** What lies over something else has the higher one. */
  level: number;
  load: ShortcutsLoad;
}

const listeners = new Set<() => void>();
let shown: readonly Shown[] = [];

/** Has the keyboard help tell these keys while what they belong to is shown; of `level` once. */
export function useShortcuts(level: number, load: ShortcutsLoad): void {
  useEffect(() => {
    const one = { level, load };
    set([...shown, one]);
    return () => set(shown.filter((other) => other !== one));
  }, [level, load]);
}

/** What lies on top of all that has keys of its own; null when nothing has. */
export function useTopShortcuts(): ShortcutsLoad | null {
  return useSyncExternalStore(subscribe, topmost);
}

function topmost(): ShortcutsLoad | null {
  const top = Math.max(...shown.map(({ level }) => level));
  return shown.find(({ level }) => level === top)?.load ?? null;
}

function set(next: readonly Shown[]): void {
  shown = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
