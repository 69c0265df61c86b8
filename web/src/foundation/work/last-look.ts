import { useCallback, useEffect, useSyncExternalStore } from "react";
import type { Work } from "@/api/work/types";
import { useTokens } from "@/lib/session/context";
import { localStore } from "@/lib/storage";

const KEY = "lumiku.work-seen";
const listeners = new Set<() => void>();

interface LastLook {
  /** When the last thing ended that the person has seen; null when they have never looked here. */
  seen: string | null;
  /** Remembers that they have seen what ended, given with the last one first. */
  look: (ended: readonly Work[]) => void;
}

/** What the person saw last of what ended, kept in this browser. */
export function useLastLook(): LastLook {
  const key = `${KEY}.${markOf(useTokens()?.email ?? "")}`;
  const seen = useSyncExternalStore(subscribe, () => localStore.getItem(key));
  const look = useCallback(
    (ended: readonly Work[]) => {
      const newest = lastOf(ended);
      if (newest <= (localStore.getItem(key) ?? "") && localStore.getItem(key) !== null) return;
      localStore.setItem(key, newest);
      for (const listener of listeners) listener();
    },
    [key],
  );
  return { seen, look };
}

/** What ended since the last look; at somebody's first visit here nothing did. */
export function useNews(ended: readonly Work[] | undefined): readonly Work[] {
  const { seen, look } = useLastLook();
  useEffect(() => {
    if (ended && seen === null) look(ended);
  }, [ended, seen, look]);
  return ended && seen !== null ? endedSince(ended, seen) : [];
}

export function endedSince(ended: readonly Work[], moment: string): Work[] {
  return ended.filter(({ endedAt }) => (endedAt ?? "") > moment);
}

/** When the last of them ended, which are given with it first; before all time if none has. */
export function lastOf(ended: readonly Work[]): string {
  return ended[0]?.endedAt ?? "";
}

// An address would stay behind on a shared computer.
function markOf(email: string): string {
  let mark = 0;
  for (const letter of email) mark = (mark * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return mark.toString(36);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}
