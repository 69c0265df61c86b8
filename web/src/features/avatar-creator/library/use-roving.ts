import {
  type FocusEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import type { Avatar } from "@/api/types";
import type { View } from "./view";

/**
 * One stop for the Tab key in the whole grid: the card that was focused last, and the first one
 * again in every new `order`.
 */
export function useRoving(
  root: RefObject<HTMLElement | null>,
  avatars: readonly Avatar[],
  order: View,
) {
  const [wanted, setWanted] = useState(0);
  const [known, setKnown] = useState(order);
  if (known !== order) {
    setKnown(order);
    setWanted(0);
  }
  const current = Math.max(0, Math.min(wanted, avatars.length - 1));
  const removing = useRef(false);
  const card = (index: number) =>
    root.current?.querySelector<HTMLElement>(`[data-card="${index}"]`) ?? root.current;

  const focusAfterRemoval = useCallback(() => {
    removing.current = true;
  }, []);

  // After a removal the next card has moved into the place of the one that had the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the avatars change
  useLayoutEffect(() => {
    if (!removing.current) return;
    removing.current = false;
    card(current)?.focus({ preventScroll: true });
  }, [avatars]);

  return {
    current,
    /** The index of the card that holds `target`, -1 when it is none. */
    focused: (target: EventTarget) => indexOf(target),
    focus(index: number) {
      flushSync(() => setWanted(index));
      card(index)?.focus({ preventScroll: true });
    },
    focusAfterRemoval,
    onFocus({ target }: FocusEvent) {
      const item = target.closest("li")?.querySelector<HTMLElement>("[data-card]");
      const index = item ? indexOf(item) : -1;
      if (index >= 0) setWanted(index);
    },
  };
}

function indexOf(target: EventTarget): number {
  const index = target instanceof HTMLElement ? target.dataset.card : undefined;
  return index === undefined ? -1 : Number(index);
}
