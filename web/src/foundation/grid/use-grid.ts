import {
  type RefObject,
  startTransition,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { isPhone } from "@/lib/phone";
import { type GridLayout, rowsToDraw, scrollToSee } from "./grid-layout";

// What the top bar, and on phones the bottom bar, cover.
const COVERED = { top: 80, bottom: 96 };
// Drawn beside those in the window, so that a scroll finds them there.
const ROWS_AROUND = 1;
// All that the frame (app/shell/Shell.tsx) takes of a phone's width, on either side.
const PADDING = 16;

export interface Grid extends GridLayout {
  rows: { index: number; start: number }[];
  height: number;
  rowsInView: number;
  scrollTo: (index: number) => void;
}

interface Cards {
  count: number;
  /** Places them in so many pixels of width, where a rem is so many. */
  layout: (width: number, rem: number) => GridLayout;
  /** The index of one that stays, wherever it is. */
  kept: number;
}

/** Which rows of the grid are near the window, and where they go. */
export function useGrid(
  root: RefObject<HTMLElement | null>,
  { count, layout: place, kept }: Cards,
): Grid {
  const { width, top, guessed } = usePlace(root);
  const layout = place(width, rootFontSize());
  const rowHeight = layout.cardHeight + layout.gap;
  const rowCount = width === 0 ? 0 : Math.ceil(count / layout.columns);
  const first = useSyncExternalStore(onMove, () => Math.floor((window.scrollY - top) / rowHeight));
  const last = guessed
    ? Math.floor((window.innerHeight - top) / rowHeight)
    : first + Math.ceil(window.innerHeight / rowHeight);
  const around = guessed ? 0 : ROWS_AROUND;
  const rows = rowsToDraw({ first, last }, around, rowCount, Math.floor(kept / layout.columns));
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

interface Place {
  width: number;
  top: number;
  guessed: boolean;
}

/** How wide the grid is and how far down the page it starts; both change with what is around. */
function usePlace(root: RefObject<HTMLElement | null>): Place {
  const [place, setPlace] = useState(guessPlace);
  const drawn = useRef(place.width);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const measure = () => {
      const box = element.getBoundingClientRect();
      const top = Math.round(box.top + window.scrollY);
      const now = { width: box.width, top, guessed: false };
      const keepIfSame = (old: Place) =>
        old.width === now.width && old.top === now.top && !old.guessed ? old : now;
      if (drawn.current === now.width) startTransition(() => setPlace(keepIfSame));
      else setPlace(keepIfSame);
      drawn.current = now.width;
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [root]);
  return place;
}

/** On a phone the cards need not wait to be measured; elsewhere none are drawn until then. */
function guessPlace(): Place {
  if (!isPhone()) return { width: 0, top: 0, guessed: true };
  const width = document.documentElement.clientWidth - 2 * PADDING;
  return { width, top: Math.round(window.innerHeight / 2), guessed: true };
}
