import { useLayoutEffect, useRef } from "react";
import { plainKey } from "@/lib/keys";

interface FrameActions {
  search: () => void;
  help: () => void;
}

/** The keys that every screen has. */
export function useFrameKeys(actions: FrameActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  // In the moment in which the screen appears: who presses at once is heard.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const action = actionOf(event);
      if (!action || event.defaultPrevented || event.isComposing) return;
      event.preventDefault();
      latest.current[action]();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

function actionOf(event: KeyboardEvent): keyof FrameActions | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if ((ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === "k") return "search";
  const plain = plainKey(event);
  if (plain === "/") return "search";
  return plain === "?" ? "help" : null;
}
