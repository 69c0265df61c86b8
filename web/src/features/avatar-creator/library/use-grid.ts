import { defaultRangeExtractor, type Range, useWindowVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from "react";
import { TEXT_REM } from "./AvatarCard";
import { type GridLayout, gridLayout } from "./grid-layout";

const ROWS_AROUND = 1;
// What the top bar, and on phones the bottom bar, cover.
const COVERED = { top: 80, bottom: 96 };

export interface Grid extends GridLayout {
  rows: { index: number; start: number }[];
  height: number;
  rowsInView: number;
  scrollTo: (index: number) => void;
}

/** Which rows of the grid are near the window, and where they go. `kept` is a row that stays. */
export function useGrid(root: RefObject<HTMLElement | null>, count: number, kept: number): Grid {
  const { width, top } = usePlace(root);
  const layout = gridLayout(width, TEXT_REM * rootFontSize());
  const rowHeight = layout.cardHeight + layout.gap;
  const rowCount = width === 0 ? 0 : Math.ceil(count / layout.columns);
  const keptRow = Math.floor(kept / layout.columns);
  const virtualizer = useWindowVirtualizer({
    count: rowCount,
    estimateSize: () => rowHeight,
    overscan: ROWS_AROUND,
    scrollMargin: top,
    scrollPaddingStart: COVERED.top,
    scrollPaddingEnd: COVERED.bottom,
    rangeExtractor: useCallback((range: Range) => withRow(range, keptRow), [keptRow]),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: all rows change with the row height
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  const rows = virtualizer.getVirtualItems();
  return {
    ...layout,
    rows: rows.map(({ index, start }) => ({ index, start: start - top })),
    height: Math.max(0, rowCount * rowHeight - layout.gap),
    rowsInView: Math.floor((window.innerHeight - COVERED.top - COVERED.bottom) / rowHeight),
    scrollTo: (index) => virtualizer.scrollToIndex(Math.floor(index / layout.columns)),
  };
}

function withRow(range: Range, row: number): number[] {
  const rows = defaultRangeExtractor(range);
  const fits = row >= 0 && row < range.count && !rows.includes(row);
  return fits ? [...rows, row].toSorted((a, b) => a - b) : rows;
}

function rootFontSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** How wide the grid is and how far down the page it starts; both change with what is around. */
function usePlace(root: RefObject<HTMLElement | null>): { width: number; top: number } {
  const [place, setPlace] = useState({ width: 0, top: 0 });
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const measure = () => {
      const box = element.getBoundingClientRect();
      const now = { width: box.width, top: Math.round(box.top + window.scrollY) };
      setPlace((old) => (old.width === now.width && old.top === now.top ? old : now));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [root]);
  return place;
}
