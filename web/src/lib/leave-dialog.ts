import { useRef } from "react";
import { useLocation, useNavigate } from "react-router";

/**
 * Returns what closes a dialog with an address of its own: it goes back to where it was opened, so
 * that the browser's Back does not open it again; from a bookmark it goes to `page`.
 */
export function useLeaveDialog(page: { pathname: string; search: string }): () => void {
  const navigate = useNavigate();
  const { key } = useLocation();
  // Going back takes a moment, in which a second press would go back twice.
  const left = useRef("");
  return () => {
    if (left.current === key) return;
    left.current = key;
    if (openedInside()) navigate(-1);
    else navigate(page, { replace: true });
  };
}

/** Whether a screen of this visit came before: the router counts them in the browser's history. */
function openedInside(): boolean {
  const { idx } = (window.history.state ?? {}) as { idx?: number };
  return (idx ?? 0) > 0;
}
