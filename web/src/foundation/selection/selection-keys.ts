import { useEffect, useRef } from "react";

interface SelectionActions {
  all: () => void;
  end: () => void;
  trash: () => void;
}

// Where these keys mean something of their own.
const ELSEWHERE = "input, textarea, select, [role=dialog], [role=menu]";

/** While somebody selects: Ctrl+A, Escape and Delete, wherever the focus is on the screen. */
export function useSelectionKeys(actions: SelectionActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const action = actionOf(event);
      if (!action || event.defaultPrevented || isElsewhere(event.target)) return;
      event.preventDefault();
      latest.current[action]();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(ELSEWHERE) !== null;
}

function actionOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): keyof SelectionActions | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) return key.toLowerCase() === "a" ? "all" : null;
  if (key === "Escape") return "end";
  return key === "Delete" ? "trash" : null;
}
