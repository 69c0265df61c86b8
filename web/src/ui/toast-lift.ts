import { type RefObject, useEffect } from "react";
import { liftToasts } from "./toast-foot";

const GAP = 12;

/** Keeps toasts above a part at the foot of the window, however tall it grows. */
export function useToastLift(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = part;
    if (!current) return;
    const lift = () => liftToasts(part, window.innerHeight - current.offsetTop + GAP);
    const size = new ResizeObserver(lift);
    size.observe(current);
    window.addEventListener("resize", lift);
    return () => {
      size.disconnect();
      window.removeEventListener("resize", lift);
      liftToasts(part, null);
    };
  }, [part]);
}
