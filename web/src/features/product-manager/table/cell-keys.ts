import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from "react";
import { flushSync } from "react-dom";

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** What marks the control of a cell, by the name of its column. */
export const cell = (column: string) => ({ "data-cell": column });

/**
 * Moves between the cells of one column: up and down by the arrows, and on by Enter, with Shift
 * back, which where no row is left saves all the same. Choices keep their arrows. `row` is where the focus was last.
 */
export function useCellKeys(
  body: RefObject<HTMLElement | null>,
  count: number,
  scrollTo: (index: number) => void,
) {
  const [row, setRow] = useState(-1);
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => setRow(rowOf(target));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event;
    const column = target instanceof HTMLElement ? target.dataset.cell : undefined;
    const step = stepOf(event);
    const to = rowOf(target) + step;
    if (!column || step === 0) return;
    if (to < 0 || to >= count) return saveHere(event);
    event.preventDefault();
    scrollTo(to);
    flushSync(() => setRow(to));
    const next = body.current?.querySelector<HTMLElement>(
      `[data-row="${to}"] [data-cell="${column}"]`,
    );
    next?.focus({ preventScroll: true });
    if (next instanceof HTMLInputElement) next.select();
  };
  return { row, handlers: { onFocus, onKeyDown } };
}

/** Leaves the cell, which saves it, and comes back. */
function saveHere({ key, target }: KeyboardEvent<HTMLElement>) {
  if (key !== "Enter" || !(target instanceof HTMLInputElement)) return;
  target.blur();
  target.focus();
}

function stepOf({ key, shiftKey, target, ctrlKey, metaKey, altKey }: KeyboardEvent): number {
  if (ctrlKey || metaKey || altKey) return 0;
  if (key === "Enter" && target instanceof HTMLInputElement) return shiftKey ? -1 : 1;
  return target instanceof HTMLSelectElement ? 0 : (STEPS[key] ?? 0);
}

function rowOf(target: EventTarget): number {
  const row = target instanceof Element ? target.closest<HTMLElement>("[data-row]") : null;
  return Number(row?.dataset.row ?? -1);
}
