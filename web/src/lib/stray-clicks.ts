/**
 * Drops the second half of a double click whose first half removed what it was meant for: it would
 * press whatever lay beneath, as when a dialog closes.
 */
export function dropStrayClicks(root: Document): void {
  let first: Element | null = null;
  const onClick = (event: MouseEvent) => {
    if (event.detail < 2) {
      const target = event.target instanceof Element ? event.target : null;
      first = target?.closest("a, button") ?? target; // a pressed button may draw another icon
    } else if (first && !first.isConnected) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  root.addEventListener("click", onClick, { capture: true });
}
