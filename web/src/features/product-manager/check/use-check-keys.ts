import { useEffect, useRef } from "react";
import { plainKey } from "@/lib/keys";

type Ways = Readonly<Record<string, (() => void) | null>>;

// Where keys mean something of their own.
const ELSEWHERE = "[role=dialog], [role=menu], [data-own-keys]";

/** Does what single keys are for, by key in small letters, wherever the focus is on the screen. */
export function useCheckKeys(ways: Ways): void {
  const latest = useRef(ways);
  latest.current = ways;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = latest.current[plainKey(event)?.toLowerCase() ?? ""];
      const { target, defaultPrevented } = event;
      if (!act || defaultPrevented) return;
      if (target instanceof Element && target.closest(ELSEWHERE)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
