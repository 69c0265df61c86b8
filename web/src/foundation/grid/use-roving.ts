import {
  type FocusEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import { indexAfter } from "../selection/selection";
import type { Item } from "./item";

/**
 * One stop for the Tab key in the whole grid: the card that was focused last, and the first one
 * again in every new `order`.
 */
export function useRoving(
  root: RefObject<HTMLElement | null>,
  items: readonly Item[],
  order: unknown,
) {
  const [wanted, setWanted] = useState(0);
  const [known, setKnown] = useState(order);
  if (known !== order) {
    setKnown(order);
    setWanted(0);
  }
  const current = Math.max(0, Math.min(wanted, items.length - 1));
  const removing = useRef(false);
  const moving = useRef<string | null>(null);
  const card = (index: number) =>
    root.current?.querySelector<HTMLElement>(`[data-card="${index}"]`) ?? root.current;

  const latest = useRef({ items, current });
  latest.current = { items, current };
  const focusAfterRemoval = useCallback((gone: ReadonlySet<string>) => {
    removing.current = true;
    setWanted(indexAfter(latest.current.items, gone, latest.current.current));
  }, []);

  const focusAfterMove = useCallback((id: string) => {
    moving.current = id;
  }, []);

  // Where it is by now, the card may be a new one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the items change
  useLayoutEffect(() => {
    const index = items.findIndex(({ id }) => id === moving.current);
    if (index < 0) return;
    moving.current = null;
    setWanted(index);
    card(index)?.focus({ preventScroll: true });
  }, [items]);

  // By then the next card has moved into the place of the one that had the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the items change
  useLayoutEffect(() => {
    if (!removing.current) return;
    removing.current = false;
    const next = card(current);
    next?.focus({ preventScroll: true });
    next?.closest("li")?.scrollIntoView({ block: "nearest" });
  }, [items]);

  return {
    current,
    focus(index: number) {
      flushSync(() => setWanted(index));
      card(index)?.focus({ preventScroll: true });
    },
    focusAfterRemoval,
    focusAfterMove,
    onFocus({ target }: FocusEvent) {
      const index = indexOf(cardAt(target));
      if (index >= 0) setWanted(index);
    },
  };
}

/** The card that `element` belongs to: its link, which takes the focus. */
export function cardAt(element: Element): HTMLElement | null {
  return element.closest("li")?.querySelector<HTMLElement>("[data-card]") ?? null;
}

/** The index of a card, -1 for what is none. */
export function indexOf(target: EventTarget | null): number {
  const index = target instanceof HTMLElement ? target.dataset.card : undefined;
  return index === undefined ? -1 : Number(index);
}
