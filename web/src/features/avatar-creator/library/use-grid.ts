import { type RefObject, useLayoutEffect, useState, useSyncExternalStore } from "react";
import { TEXT_REM } from "./AvatarCard";
import { type GridLayout, gridLayout, rowsToDraw, scrollToSee } from "./grid-layout";

// What the top bar, and on phones the bottom bar, cover.
const COVERED = { top: 80, bottom: 96 };

export interface Grid extends GridLayout {
  rows: { index: number; start: number }[];
  height: number;
  rowsInView: number;
  scrollTo: (index: number) => void;
}

/** Which rows of the grid are near the window, and where they go. `kept` is a card that stays. */
export function useGrid(root: RefObject<HTMLElement | null>, count: number, kept: number): Grid {
  const { width, top } = usePlace(root);
  const layout = gridLayout(width, TEXT_REM * rootFontSize());
  const rowHeight = layout.cardHeight + layout.gap;
  const rowCount = width === 0 ? 0 : Math.ceil(count / layout.columns);
  const first = useSyncExternalStore(onMove, () => Math.floor((window.scrollY - top) / rowHeight));
  const inWindow = { first, last: first + Math.ceil(window.innerHeight / rowHeight) };
  const rows = rowsToDraw(inWindow, rowCount, Math.floor(kept / layout.columns));
  return {
    ...layout,
    rows: rows.map((index) => ({ index, start: index * rowHeight })),
    height: Math.max(0, rowCount * rowHeight - layout.gap),
    rowsInView: Math.floor((window.innerHeight - COVERED.top - COVERED.bottom) / rowHeight),
    scrollTo: (index) => {
      const start = top + Math.floor(index / layout.columns) * rowHeight;
      const view = {
        start: window.scrollY + COVERED.top,
        end: window.scrollY + window.innerHeight - COVERED.bottom,
      };
      window.scrollBy({ top: scrollToSee({ start, end: start + layout.cardHeight }, view) });
    },
  };
}

function onMove(listener: () => void): () => void {
  window.addEventListener("scroll", listener, { passive: true });
  window.addEventListener("resize", listener);
  return () => {
    window.removeEventListener("scroll", listener);
    window.removeEventListener("resize", listener);
  };
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
