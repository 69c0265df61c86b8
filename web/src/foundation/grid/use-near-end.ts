import { useEffect } from "react";

const ROWS_AHEAD = 4;

/** Asks for more when the last row that is drawn is near the last of so many `rows`. */
export function useNearEnd(lastRow: number, rows: number, onNearEnd: () => void): void {
  const near = rows > 0 && lastRow + ROWS_AHEAD >= rows;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks once more when a page has come
  useEffect(() => {
    if (near) onNearEnd();
  }, [near, rows, onNearEnd]);
}
