import { type RefObject, useEffect } from "react";

const LIFT = "--toast-lift";
const GAP = 12;

/** Keeps the toasts of phones above a part at the foot of the window, however tall it grows. */
export function useToastLift(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = part;
    if (!current) return;
    const { style } = document.documentElement;
    const size = new ResizeObserver(() =>
      style.setProperty(LIFT, `${current.offsetHeight + GAP}px`),
    );
    size.observe(current);
    return () => {
      size.disconnect();
      style.removeProperty(LIFT);
    };
  }, [part]);
}
