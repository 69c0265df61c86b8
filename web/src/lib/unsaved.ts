import { useEffect, useRef } from "react";

// Left behind by screens that were closed; gone with the page.
const kept = new Map<string, unknown>();

/** Returns what was typed about a thing and not saved when its screen was left, null for nothing. */
export function unsavedOf<T>(id: string): T | null {
  return (kept.get(id) as T | undefined) ?? null;
}

/**
 * Keeps what is typed about a thing and not saved, null for nothing: when the screen is left it is
 * told by `onLeft`, and `unsavedOf` has it. The browser asks before the page is left.
 */
export function useUnsaved(id: string, typed: unknown, onLeft: () => void): void {
  const last = useRef({ typed, onLeft });
  useEffect(() => {
    last.current = { typed, onLeft };
  });
  const open = typed !== null;
  useEffect(() => {
    if (!open) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [open]);
  useEffect(
    () => () => {
      kept.delete(id);
      if (last.current.typed === null) return;
      kept.set(id, last.current.typed);
      last.current.onLeft();
    },
    [id],
  );
}
