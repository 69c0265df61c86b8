import { useEffect, useRef } from "react";
import { plainKey } from "@/lib/keys";

// Where these keys mean something of their own.
const ELSEWHERE = "[data-grid], [role=dialog], [role=menu]";

/** J or K, wherever the focus is on the screen, leads to the cards. */
export function useFirstStep(enter: () => void): void {
  const latest = useRef(enter);
  latest.current = enter;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = plainKey(event);
      if ((key !== "j" && key !== "k") || event.defaultPrevented || isElsewhere(event)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

function isElsewhere({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest(ELSEWHERE) !== null;
}
