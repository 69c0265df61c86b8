/** Where cards go, in CSS pixels. All cards are of one size, so nothing has to be measured. */
export interface GridLayout {
  columns: number;
  cardWidth: number;
  cardHeight: number;
  gap: number;
}

const NARROW = 560;
const SMALLEST = { narrow: 150, wide: 190 };
const GAP = { narrow: 12, wide: 20 };

/** The picture's width is `ratio` of its height; `textHeight` is what stands under it. */
export function gridLayout(width: number, textHeight: number, ratio = 1): GridLayout {
  const size = width < NARROW ? "narrow" : "wide";
  const gap = GAP[size];
  const columns = Math.max(1, Math.floor((width + gap) / (SMALLEST[size] + gap)));
  const cardWidth = Math.floor((width - gap * (columns - 1)) / columns);
  return { columns, cardWidth, cardHeight: Math.round(cardWidth / ratio) + textHeight, gap };
}

/** The rows in the window, so many `around`, and `kept`, in order. Rows are counted from 0. */
export function rowsToDraw(
  { first, last }: { first: number; last: number },
  around: number,
  count: number,
  kept: number,
): number[] {
  const from = Math.max(0, first - around);
  const to = Math.min(count - 1, last + around);
  const rows = Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
  if (kept < 0 || kept >= count || (kept >= from && kept <= to)) return rows;
  return kept < from ? [kept, ...rows] : [...rows, kept];
}

interface Span {
  start: number;
  end: number;
}

/** How far to scroll so that `part` is within `view`, all in pixels from the top of the page. */
export function scrollToSee(part: Span, view: Span): number {
  if (part.start < view.start) return part.start - view.start;
  return Math.max(0, part.end - view.end);
}

/** The card that a key leads to from card `index` of `count`; null when the key means nothing. */
export function neighbour(
  key: string,
  index: number,
  { count, columns, rowsInView }: { count: number; columns: number; rowsInView: number },
): number | null {
  const page = columns * Math.max(1, rowsInView);
  // J and K as in other libraries of pictures.
  const steps: Record<string, number> = {
    ArrowRight: 1,
    j: 1,
    ArrowLeft: -1,
    k: -1,
    ArrowDown: columns,
    ArrowUp: -columns,
    PageDown: page,
    PageUp: -page,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  if (step === undefined) return null;
  const target = index + step;
  const sideways = Math.abs(step) === 1;
  if (sideways || (target >= 0 && target < count)) return clamp(target, count);
  return edge(index, step, count, columns);
}

// A row that is not full is still reached from above; at the rim the focus stays.
function edge(index: number, step: number, count: number, columns: number): number {
  if (Math.abs(step) !== columns) return clamp(index + step, count);
  const lastRow = Math.floor((count - 1) / columns);
  const below = step > 0 && Math.floor(index / columns) < lastRow;
  return below ? count - 1 : index;
}

function clamp(index: number, count: number): number {
  return Math.min(count - 1, Math.max(0, index));
}
