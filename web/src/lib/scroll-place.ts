import { useLayoutEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";
import { sessionStore } from "./storage";

const KEY = "lumiku.scroll";
const places = new Map<string, number>();

/**
 * Starts a screen at its top, or where the person left it when they come back to it by the
 * browser's buttons or a reload. Changes of the address within a screen do not move it.
 */
export function useScrollPlace(): void {
  const { key } = useLocation();
  const latest = useRef(key);
  latest.current = key;
  const back = useRef(useNavigationType() === "POP");
  useLayoutEffect(() => {
    window.history.scrollRestoration = "manual";
    const before = places.get(latest.current) ?? afterReload(latest.current);
    const goThere = () => window.scrollTo({ top: back.current ? before : 0, behavior: "instant" });
    goThere();
    // A grid knows its height only when it has been drawn once.
    const frame = requestAnimationFrame(goThere);
    const keep = () => sessionStore.setItem(KEY, `${latest.current} ${window.scrollY}`);
    window.addEventListener("pagehide", keep);
    return () => {
      cancelAnimationFrame(frame);
      places.set(latest.current, window.scrollY);
      window.removeEventListener("pagehide", keep);
    };
  }, []);
}

function afterReload(key: string): number {
  const [kept, top] = (sessionStore.getItem(KEY) ?? "").split(" ");
  sessionStore.removeItem(KEY);
  return kept === key ? Number(top) : 0;
}
