import { type CSSProperties, useRef } from "react";
import { LoadedMenu } from "@/ui/LoadedMenu";
import type { MenuEntry } from "@/ui/menu-entry";
import type { Target } from "./card-menu";

interface GridMenuProps<Item> {
  target: Target<Item> | null;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  label: (item: Item) => string;
  entries: (item: Item) => readonly MenuEntry[];
}

/** The one menu of a grid, at the card whose button was pressed. */
export function GridMenu<Item>({ target, label, entries, ...state }: GridMenuProps<Item>) {
  const last = useRef(target);
  if (target) last.current = target;
  const shown = last.current;
  if (!shown) return null;
  const { item, button } = shown;
  const anchor = (
    <button
      type="button"
      tabIndex={-1}
      aria-label={label(item)}
      className="pointer-events-none absolute opacity-0"
      style={placeOf(button)}
    />
  );
  const refocus = (event: Event) => {
    event.preventDefault();
    if (button.isConnected) button.focus();
  };
  return (
    <LoadedMenu trigger={anchor} entries={entries(item)} onCloseAutoFocus={refocus} {...state} />
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
