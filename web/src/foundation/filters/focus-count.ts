export const COUNT_ID = "shown-count";

/** Moves the focus to what is shown now: the control that changed it is about to go away. */
export function focusCount(): void {
  document.getElementById(COUNT_ID)?.focus({ preventScroll: true });
}
