const listeners = new Set<(text: string) => void>();

/** Has screen readers say `text` when they are free. */
export function announce(text: string): void {
  for (const listener of listeners) listener(text);
}

/** Calls `listener` with every announcement until the returned function is called. */
export function onAnnouncement(listener: (text: string) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
