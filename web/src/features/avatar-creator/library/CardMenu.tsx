import { ChartColumn, Expand, Pencil, Trash2 } from "lucide-react";
import { type CSSProperties, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { CardActions, Target } from "@/foundation/grid/card-menu";
import { LoadedMenu } from "@/ui/LoadedMenu";

interface CardMenuProps {
  target: Target | null;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  actions: CardActions;
}

/** The menu of the card whose button was pressed. */
export function CardMenu({ target, open, onOpenChange, actions }: CardMenuProps) {
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
  const entries = [
    { icon: Expand, label: t("open"), onSelect: () => actions.open(avatar) },
    { icon: Pencil, label: t("rename"), onSelect: () => actions.rename(avatar) },
    { icon: ChartColumn, label: t("usage"), onSelect: () => actions.showUsage(avatar) },
    { icon: Trash2, label: t("moveToTrash"), onSelect: () => actions.trash(avatar), danger: true },
  ];
  return (
    <LoadedMenu
      trigger={anchor}
      entries={entries}
      open={open}
      onOpenChange={onOpenChange}
      onCloseAutoFocus={refocus}
    />
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
