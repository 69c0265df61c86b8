import { type FocusEvent, type RefObject, useRef } from "react";

const FIELD = ":is(input, textarea, select):not([data-aside] *)";

/**
 * Where the focus goes when a dialog opens, to its first field, unless that is in what stands aside
 * (`data-aside`), and when it closes, to what opened
 * it. Ours open without a Radix trigger, so Radix would leave the focus on the page's start.
 */
export function useDialogFocus(content: RefObject<HTMLElement | null>) {
  const opener = useRef<HTMLElement | null>(null);
  return {
    onOpenAutoFocus(event: Event) {
      opener.current = openerOf(document.activeElement);
      const first = content.current?.querySelector<HTMLElement>(FIELD);
      if (!first) return;
      event.preventDefault();
      first.focus();
    },
    onFocus: bringIntoView,
    onCloseAutoFocus(event: Event) {
      event.preventDefault();
      opener.current?.focus();
      // A deep link has no opener, and what opened a dialog may be gone.
      if (document.activeElement !== document.body) return;
      document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
    },
  };
}

/** Radix wraps round from the last control to the first without showing it. */
function bringIntoView({ target }: FocusEvent) {
  if (target.matches(":focus-visible")) target.scrollIntoView({ block: "nearest" });
}

/** An item of a menu is gone when the dialog closes; the button of that menu is still there. */
function openerOf(element: Element | null): HTMLElement | null {
  const menuButton = element?.closest("[role=menu]")?.getAttribute("aria-labelledby");
  const opener = menuButton ? document.getElementById(menuButton) : element;
  return opener instanceof HTMLElement ? opener : null;
}
