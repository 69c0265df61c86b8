import { DropdownMenu } from "radix-ui";
import type { FocusEvent, ReactElement } from "react";
import { classNames } from "@/lib/class-names";
import type { MenuEntry } from "./menu-entry";

interface LoadedMenuProps {
  trigger: ReactElement;
  entries: readonly MenuEntry[];
  /** Stands above the entries. */
  note?: string | undefined;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Called when the focus should go back; `preventDefault` keeps it from the trigger. */
  onCloseAutoFocus?: (event: Event) => void;
}

/** A menu under its trigger. Not modal: Radix's scroll lock would add a style tag. */
export function LoadedMenu({
  trigger,
  entries,
  note,
  onCloseAutoFocus,
  ...state
}: LoadedMenuProps) {
  return (
    <DropdownMenu.Root modal={false} {...state}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      {/* Inside the main landmark, where screen readers expect content to be. */}
      <DropdownMenu.Portal container={document.querySelector("main")}>
        <DropdownMenu.Content
          align="end"
          sideOffset={6}
          collisionPadding={12}
          onFocus={startAtFirst}
          onCloseAutoFocus={onCloseAutoFocus}
          className="z-30 max-h-(--radix-dropdown-menu-content-available-height) min-w-52 animate-fade overflow-y-auto rounded-2xl border border-line bg-raised p-1.5 shadow-float"
        >
          {note && (
            <DropdownMenu.Label className="mb-1.5 truncate border-b border-line px-3 pt-1.5 pb-2.5 text-sm text-muted">
              {note}
            </DropdownMenu.Label>
          )}
          {entries.map((entry) => (
            <Item key={entry.label} {...entry} />
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** Radix does so itself, but not for the key press that has the menu loaded. */
function startAtFirst({ target, currentTarget: menu, relatedTarget }: FocusEvent<HTMLElement>) {
  if (target !== menu || menu.contains(relatedTarget) || !menu.matches(":focus-visible")) return;
  menu.querySelector<HTMLElement>("[role=menuitem]")?.focus();
}

function Item({ icon: Icon, label, onSelect, danger = false }: MenuEntry) {
  return (
    <DropdownMenu.Item
      onSelect={onSelect}
      className={classNames(
        "flex min-h-11 items-center gap-3 rounded-xl px-3 text-sm font-medium outline-accent data-highlighted:bg-accent-soft data-highlighted:outline-2 data-highlighted:-outline-offset-2 [&_svg]:size-[18px]",
        danger ? "text-bad-ink" : "text-ink [&_svg]:text-muted",
      )}
    >
      <Icon aria-hidden />
      {label}
    </DropdownMenu.Item>
  );
}
