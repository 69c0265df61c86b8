import { type RefObject, useEffect } from "react";
import { liftToasts } from "./toast-foot";
import { isInToast } from "./toast-hover";

/** Marks what ends a dialog: toasts leave it free. */
export const DIALOG_FOOT = { "data-dialog-foot": "" };

const GAP = 12;
const AT_THE_FOOT = 24;
// For a few toasts, one behind the other.
const ROOM = 128;
const MOVES = ["animationend", "scroll"] as const;

/** Keeps toasts in reach over a modal dialog, which would hold the focus and close by a press. */
export function useToastsOverDialog() {
  useEffect(() => {
    // On their way from the body to the document, where Radix would take the focus back.
    const hide = (event: FocusEvent) => {
      if (isInToast(event.target) || isInToast(event.relatedTarget)) event.stopPropagation();
    };
    document.body.addEventListener("focusin", hide);
    document.body.addEventListener("focusout", hide);
    return () => {
      document.body.removeEventListener("focusin", hide);
      document.body.removeEventListener("focusout", hide);
    };
  }, []);
  return { onInteractOutside: stayOpen, onEscapeKeyDown: leaveToast };
}

/** Keeps toasts off the buttons of a dialog while this is drawn in it. */
export function useToastsBeside(dialog: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = dialog;
    if (!current) return;
    const lift = () => liftToasts(dialog, footBeside(current));
    const size = new ResizeObserver(lift);
    size.observe(current);
    for (const move of MOVES) current.addEventListener(move, lift);
    return () => {
      size.disconnect();
      for (const move of MOVES) current.removeEventListener(move, lift);
      liftToasts(dialog, null);
    };
  }, [dialog]);
}

/** Where toasts end: below the dialog or above it; where it fills the window, above its buttons. */
function footBeside(dialog: HTMLElement): number {
  const above = (element: Element) =>
    window.innerHeight - element.getBoundingClientRect().top + GAP;
  const { top, bottom } = dialog.getBoundingClientRect();
  if (window.innerHeight - bottom >= ROOM) return AT_THE_FOOT;
  if (top >= ROOM) return above(dialog);
  const foot = dialog.querySelector("[data-dialog-foot]");
  return Math.max(foot ? above(foot) : 0, AT_THE_FOOT);
}

function stayOpen(event: Event) {
  if (isInToast(event.target)) event.preventDefault();
}

/** Escape in a toast leads back to the dialog: sonner returns the focus when it loses it. */
function leaveToast(event: KeyboardEvent) {
  if (!(event.target instanceof HTMLElement) || !isInToast(event.target)) return;
  event.preventDefault();
  event.target.blur();
}
