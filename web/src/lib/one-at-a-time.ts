import { useCallback, useRef } from "react";

/**
 * Returns a function that starts work unless its last is still under way: what a double click starts
 * is one piece of work, and `isPending` of a mutation comes a moment too late to tell.
 */
export function useOneAtATime(): (work: () => Promise<unknown>) => Promise<void> {
  const running = useRef(false);
  return useCallback(async (work) => {
    if (running.current) return;
    running.current = true;
    try {
      await work();
    } finally {
      running.current = false;
    }
  }, []);
}
