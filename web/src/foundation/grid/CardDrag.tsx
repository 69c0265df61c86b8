import { type RefObject, useEffect, useRef, useState } from "react";
import type { Selecting } from "../selection/use-selection";
import type { GridDrag } from "./drag";
import type { Item } from "./item";
import { cardAt, indexOf } from "./use-roving";

// Some browsers drag nothing that carries nothing.
const TYPE = "application/x-lumiku-cards";
const HALF_GAP = 10;

interface CardDragProps {
  root: RefObject<HTMLElement | null>;
  items: readonly Item[];
  selecting: Selecting;
  drag: GridDrag;
}

/** Between two cards: where it is in the grid, and the place that a card gets there. */
interface Gap {
  place: number;
  left: number;
  top: number;
  height: number;
}

/** Has the cards of a grid dragged: all that are selected, if it is one of them. */
export function CardDrag({ root, ...props }: CardDragProps) {
  const latest = useRef(props);
  latest.current = props;
  const [gap, setGap] = useState<Gap | null>(null);
  useEffect(() => {
    const grid = root.current;
    if (!grid) return;
    const listening = new AbortController();
    const on = (type: "dragstart" | "dragover" | "drop" | "dragend", act: (e: DragEvent) => void) =>
      grid.addEventListener(type, act, { signal: listening.signal });
    let from = -1;
    on("dragstart", (event) => {
      const { items, selecting, drag } = latest.current;
      const card = event.target instanceof Element ? cardAt(event.target) : null;
      const item = items[indexOf(card)];
      if (!card || !item || !event.dataTransfer) return;
      const dragged = draggedWith(item, selecting);
      from = dragged.size === 1 ? indexOf(card) : -1;
      carry(event.dataTransfer, dragged, card);
      // Not yet: Chromium ends a drag when the page changes in its first moment.
      setTimeout(() => drag.onDrag(dragged));
    });
    on("dragover", (event) => {
      const next = from >= 0 && latest.current.drag.onPlace ? gapAt(event) : null;
      if (next) event.preventDefault();
      setGap((now) => (now?.left === next?.left && now?.top === next?.top ? now : next));
    });
    on("drop", (event) => {
      const { onPlace } = latest.current.drag;
      const into = gapAt(event);
      if (!onPlace || from < 0 || !into) return;
      event.preventDefault();
      const to = into.place > from ? into.place - 1 : into.place;
      if (to !== from) onPlace(from, to);
    });
    on("dragend", () => {
      from = -1;
      setGap(null);
      latest.current.drag.onDrag(null);
    });
    return () => listening.abort();
  }, [root]);
  if (!gap) return null;
  const { left, top, height } = gap;
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute z-10 w-1 -translate-x-1/2 rounded-full bg-accent"
      style={{ left, top, height }}
    />
  );
}

function draggedWith({ id }: Item, { now }: Selecting): ReadonlySet<string> {
  return now?.ids.has(id) ? now.ids : new Set([id]);
}

function carry(data: DataTransfer, ids: ReadonlySet<string>, card: HTMLElement): void {
  data.effectAllowed = "copyMove";
  data.clearData();
  data.setData(TYPE, [...ids].join());
  const cell = card.closest("li");
  if (cell) data.setDragImage(cell, cell.clientWidth / 2, cell.clientWidth / 2);
}

function gapAt({ target, clientX }: DragEvent): Gap | null {
  const card = target instanceof Element ? cardAt(target) : null;
  const cell = card?.closest("li");
  const grid = cell?.closest("[data-grid]")?.getBoundingClientRect();
  if (!card || !cell || !grid) return null;
  const box = cell.getBoundingClientRect();
  const after = clientX > box.left + box.width / 2;
  const edge = after ? box.right + HALF_GAP : box.left - HALF_GAP;
  return {
    place: indexOf(card) + (after ? 1 : 0),
    left: edge - grid.left,
    top: box.top - grid.top,
    height: box.height,
  };
}
