import { ChartColumn, Expand, Pencil, Trash2 } from "lucide-react";
import { type CSSProperties, useCallback, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Avatar } from "@/api/types";
import { Menu, MenuItem } from "@/ui/Menu";

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

interface Target {
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

interface CardMenuProps {
  target: Target | null;
  onClose: () => void;
  actions: CardActions;
}

export function CardMenu({ target, onClose, actions }: CardMenuProps) {
  const { t } = useTranslation("library");
  const last = useRef(target);
  if (target) last.current = target;
  const shown = last.current;
  if (!shown) return null;
  const { avatar, button } = shown;
  const anchor = (
    <button
      type="button"
      tabIndex={-1}
      aria-label={t("actionsFor", { name: avatar.name })}
      className="pointer-events-none absolute opacity-0"
      style={placeOf(button)}
    />
  );
  const refocus = (event: Event) => {
    event.preventDefault();
    if (button.isConnected) button.focus();
  };
  return (
    <Menu
      trigger={anchor}
      open={target !== null}
      onOpenChange={(open) => !open && onClose()}
      onCloseAutoFocus={refocus}
    >
      <MenuItem icon={<Expand aria-hidden />} onSelect={() => actions.open(avatar)}>
        {t("open")}
      </MenuItem>
      <MenuItem icon={<Pencil aria-hidden />} onSelect={() => actions.rename(avatar)}>
        {t("rename")}
      </MenuItem>
      <MenuItem icon={<ChartColumn aria-hidden />} onSelect={() => actions.showUsage(avatar)}>
        {t("usage")}
      </MenuItem>
      <MenuItem icon={<Trash2 aria-hidden />} onSelect={() => actions.trash(avatar)} danger>
        {t("moveToTrash")}
      </MenuItem>
    </Menu>
  );
}

/** Where the pressed button is inside the grid. */
function placeOf(button: HTMLElement): CSSProperties {
  const box = button.getBoundingClientRect();
  const grid = button.closest("[data-grid]")?.getBoundingClientRect();
  const left = box.left - (grid?.left ?? 0);
  const top = box.top - (grid?.top ?? 0);
  return { left, top, width: box.width, height: box.height };
}
