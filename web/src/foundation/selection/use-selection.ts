import { useCallback, useState } from "react";
import { NOTHING, type Selection, withoutHidden } from "./selection";

export interface Selecting {
  /** What is selected; null while nobody is selecting. */
  now: Selection | null;
  /** Changes what is selected, and starts selecting with it. */
  change: (step: (before: Selection) => Selection) => void;
  end: () => void;
}

/** The selection among what is shown. */
export function useSelection(visible: readonly { id: string }[]): Selecting {
  const [now, setNow] = useState<Selection | null>(null);
  const [known, setKnown] = useState(visible);
  if (known !== visible) {
    setKnown(visible);
    if (now) setNow(withoutHidden(now, visible));
  }
  const change = useCallback<Selecting["change"]>(
    (step) => setNow((before) => step(before ?? NOTHING)),
    [],
  );
  const end = useCallback(() => setNow(null), []);
  return { now, change, end };
}
