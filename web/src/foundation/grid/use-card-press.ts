import { type MouseEvent, type PointerEvent, useRef } from "react";
import { cardAt, indexOf } from "./use-roving";

const HOLD_MS = 450;

interface Touch {
  card: HTMLElement;
  timer: ReturnType<typeof setTimeout>;
  held: boolean;
}

/**
 * Handlers for a grid in which cards are selected: by any press while `selecting`, and before by a
 * long touch or a click with Ctrl, Cmd or Shift. `select` gets the card's index, and whether Shift
 * was held.
 */
export function useCardPress(selecting: boolean, select: (index: number, range: boolean) => void) {
  const touch = useRef<Touch | null>(null);
  const latest = useRef(select);
  latest.current = select;
  const release = () => clearTimeout(touch.current?.timer);
  const hold = () => {
    release();
    if (!touch.current || touch.current.held) return;
    touch.current.held = true;
    latest.current(indexOf(touch.current.card), false);
  };
  return {
    onPointerDown({ pointerType, target }: PointerEvent) {
      release();
      const card = pointerType === "touch" ? pressable(target) : null;
      touch.current = card && { card, timer: setTimeout(hold, HOLD_MS), held: false };
    },
    onPointerUp: release,
    // The browser scrolls with it, or zooms.
    onPointerCancel: release,
    // What a long touch of a link opens on Android.
    onContextMenu(event: MouseEvent) {
      if (!touch.current) return;
      event.preventDefault();
      hold();
    },
    onClickCapture(event: MouseEvent) {
      const card = pressable(event.target);
      const held = touch.current?.held;
      touch.current = null;
      const selects = selecting || event.ctrlKey || event.metaKey || event.shiftKey;
      if (!card || !(held || selects)) return;
      event.preventDefault();
      if (!held) select(indexOf(card), event.shiftKey);
    },
  };
}

function pressable(target: EventTarget): HTMLElement | null {
  return target instanceof Element && !target.closest("button") ? cardAt(target) : null;
}
