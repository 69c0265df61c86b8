import { useEffect } from "react";

/** Keeps toasts in reach over a modal dialog, which would hold the focus and close by a press. */
export function useToastsOverDialog() {
  useEffect(() => {
    // On their way from the body to the document, where Radix would take the focus back.
    const hide = (event: FocusEvent) => {
      if (inToast(event.target) || inToast(event.relatedTarget)) event.stopPropagation();
    };
    document.body.addEventListener("focusin", hide);
    document.body.addEventListener("focusout", hide);
    return () => {
      document.body.removeEventListener("focusin", hide);
      document.body.removeEventListener("focusout", hide);
    };
  }, []);
  return { onInteractOutside: stayOpen, onEscapeKeyDown: leaveToast };
}

function stayOpen(event: Event) {
  if (inToast(event.target)) event.preventDefault();
}

/** Escape in a toast leads back to the dialog: sonner returns the focus when it loses it. */
function leaveToast(event: KeyboardEvent) {
  if (!(event.target instanceof HTMLElement) || !inToast(event.target)) return;
  event.preventDefault();
  event.target.blur();
}

function inToast(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[data-sonner-toaster]") !== null;
}
