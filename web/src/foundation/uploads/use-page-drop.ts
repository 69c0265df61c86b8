import { useEffect, useRef, useState } from "react";

/**
 * Whether files are being dragged over the page at this moment. `take` gets those that are dropped
 * where nothing takes them: without that the browser would leave the page to show them.
 */
export function useFilesOverPage(take: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const listening = new AbortController();
    let entered: EventTarget | null = null;
    const on = (
      type: "dragenter" | "dragover" | "dragleave" | "drop",
      act: (e: DragEvent) => void,
    ) => window.addEventListener(type, act, { signal: listening.signal });
    on("dragenter", (event) => {
      entered = event.target;
      if (carriesFiles(event)) setOver(true);
    });
    on("dragover", (event) => carriesFiles(event) && event.preventDefault());
    // What is entered comes before what is left. Safari does not tell the one with the other.
    on("dragleave", (event) => event.target === entered && setOver(false));
    on("drop", (event) => {
      setOver(false);
      if (!carriesFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      latest.current([...(event.dataTransfer?.files ?? [])]);
    });
    return () => listening.abort();
  }, []);
  return over;
}

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}
