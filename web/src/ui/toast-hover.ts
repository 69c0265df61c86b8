import { useEffect } from "react";

const SIGNS = ["mouseout", "mouseover", "mousemove"] as const;

/**
 * Lets a toast go that came up under a resting mouse: browsers say then that the mouse is over it,
 * and sonner waits for as long as somebody points at a toast.
 */
export function useRestingMouse(): void {
  useEffect(() => {
    let place: string | null = null;
    const look = (event: MouseEvent) => {
      const now = `${event.screenX} ${event.screenY}`;
      const moved = place === null ? event.movementX || event.movementY : now !== place;
      if (!moved && isInToast(pointedAt(event))) event.stopPropagation();
      // The last of what one step of the mouse is told by.
      if (event.type === "mousemove") place = now;
    };
    // Before React, which listens below the document.
    for (const sign of SIGNS) document.addEventListener(sign, look, { capture: true });
    return () => {
      for (const sign of SIGNS) document.removeEventListener(sign, look, { capture: true });
    };
  }, []);
}

/** Whether an event is one of a toast, or of the list they are in. */
export function isInToast(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[data-sonner-toaster]") !== null;
}

/** What the mouse is over now. React takes "out" of one element for "into" the other. */
function pointedAt(event: MouseEvent): EventTarget | null {
  return event.type === "mouseout" ? event.relatedTarget : event.target;
}
