import { type ComponentProps, cloneElement, type ReactElement, useState } from "react";
import { later } from "./later";
import type { MenuEntry } from "./menu-entry";

interface MenuProps {
  trigger: ReactElement<ComponentProps<"button">>;
  entries: readonly MenuEntry[];
  /** Stands above the entries. */
  note?: string | undefined;
}

type ControlledMenuProps = MenuProps & { open: boolean; onOpenChange: (open: boolean) => void };

const load = async () => (await import("./LoadedMenu")).LoadedMenu;
const LoadedMenu = later<ControlledMenuProps>(load, ClosedMenu);

/** A menu under its trigger; what positions it is loaded when somebody reaches for it. */
export function Menu(props: MenuProps) {
  const [open, setOpen] = useState(false);
  return <LoadedMenu {...props} open={open} onOpenChange={setOpen} />;
}

function ClosedMenu({ trigger, onOpenChange }: ControlledMenuProps) {
  const prepare = () => void load().catch(() => undefined);
  return cloneElement(trigger, {
    "aria-haspopup": "menu",
    "aria-expanded": false,
    onPointerEnter: prepare,
    onFocus: prepare,
    onClick: () => onOpenChange(true),
  });
}
