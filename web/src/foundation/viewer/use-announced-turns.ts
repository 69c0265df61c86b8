import { useEffect, useRef } from "react";
import { announce } from "@/lib/live-region";

/** Says what is shown once another picture is; the first one is named by its dialog. */
export function useAnnouncedTurns(id: string, text: string): void {
  const last = useRef(id);
  useEffect(() => {
    if (last.current === id) return;
    last.current = id;
    announce(text);
  }, [id, text]);
}
