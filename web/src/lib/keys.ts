const FIELDS = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]";

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "target">;

/** Whether a key is typed into something, and hence means itself. */
export function isTyped({ target }: Pick<KeyboardEvent, "target">): boolean {
  return target instanceof Element && target.closest(FIELDS) !== null;
}

/** Returns a key that is pressed alone, or with Shift to write it; null for one that is typed. */
export function plainKey(event: Pressed): string | null {
  const { key, ctrlKey, metaKey, altKey } = event;
  return ctrlKey || metaKey || altKey || isTyped(event) ? null : key;
}

/** Whether the command key takes the place of Ctrl. */
export function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform);
}
