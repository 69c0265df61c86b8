import { useCallback, useRef, useState } from "react";

export interface MenuOpener<Item> {
  /** Before a press: a menu that is open closes by it, and must not open again. */
  press: (button: HTMLElement) => void;
  toggle: (item: Item, button: HTMLElement) => void;
}

/** The card whose menu is open. */
export interface Target<Item> {
  item: Item;
  button: HTMLElement;
}

interface CardMenu<Item> {
  target: Target<Item> | null;
  close: () => void;
  opener: MenuOpener<Item>;
}

/** One menu for all cards: a menu in each would make every row slow to draw. */
export function useCardMenu<Item>(): CardMenu<Item> {
  const [target, setTarget] = useState<Target<Item> | null>(null);
  const openAt = useRef<HTMLElement | null>(null);
  const pressedOpen = useRef(false);
  openAt.current = target?.button ?? null;
  const press = useCallback((button: HTMLElement) => {
    pressedOpen.current = openAt.current === button;
  }, []);
  const toggle = useCallback((item: Item, button: HTMLElement) => {
    if (!pressedOpen.current) setTarget({ item, button });
    pressedOpen.current = false;
  }, []);
  const [opener] = useState({ press, toggle });
  return { target, close: useCallback(() => setTarget(null), []), opener };
}
