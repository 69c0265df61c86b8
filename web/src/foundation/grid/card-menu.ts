import { useCallback, useRef, useState } from "react";
import type { Avatar } from "@/api/avatar-creator/types";

export interface CardActions {
  open: (avatar: Avatar) => void;
  showUsage: (avatar: Avatar) => void;
  rename: (avatar: Avatar) => void;
  trash: (avatar: Avatar) => void;
}

export interface MenuOpener {
  /** Before a press: a menu that is open closes by it, and must not open again. */
  press: (button: HTMLElement) => void;
  toggle: (avatar: Avatar, button: HTMLElement) => void;
}

export interface Target {
  avatar: Avatar;
  button: HTMLElement;
}

/** One menu for all cards: a menu in each would make every row slow to draw. */
export function useCardMenu(): { target: Target | null; close: () => void; opener: MenuOpener } {
  const [target, setTarget] = useState<Target | null>(null);
  const openAt = useRef<HTMLElement | null>(null);
  const pressedOpen = useRef(false);
  openAt.current = target?.button ?? null;
  const press = useCallback((button: HTMLElement) => {
    pressedOpen.current = openAt.current === button;
  }, []);
  const toggle = useCallback((avatar: Avatar, button: HTMLElement) => {
    if (!pressedOpen.current) setTarget({ avatar, button });
    pressedOpen.current = false;
  }, []);
  const [opener] = useState({ press, toggle });
  return { target, close: useCallback(() => setTarget(null), []), opener };
}
