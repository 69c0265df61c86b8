/** What of a grid is selected, by id. */
export interface Selection {
  ids: ReadonlySet<string>;
  /** What was selected before the present range began. */
  base: ReadonlySet<string>;
  /** Where a range starts. */
  anchor: string | null;
}

type Order = readonly { id: string }[];

const NONE: ReadonlySet<string> = new Set();
export const NOTHING: Selection = { ids: NONE, base: NONE, anchor: null };

/** Selects one that is not, and the other way round. */
export function toggled({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, base: next, anchor: id };
}

/**
 * The range from the anchor to `id` takes the place of the last one; where there is no anchor it
 * starts at `from`.
 */
export function extended(now: Selection, order: Order, id: string, from = id): Selection {
  const place = (wanted: string | null) => order.findIndex((one) => one.id === wanted);
  const anchor = place(now.anchor) < 0 ? from : now.anchor;
  const [start = 0, end] = [place(anchor), place(id)].sort((a, b) => a - b);
  const range = order.slice(start, (end ?? start) + 1);
  return { ...now, anchor, ids: new Set([...now.base, ...range.map((one) => one.id)]) };
}

/** Nothing that is not shown stays selected: nobody should trash what they do not see. */
export function withoutHidden(now: Selection, order: Order): Selection {
  const shown = new Set(order.map(({ id }) => id));
  const kept = (ids: ReadonlySet<string>) => new Set([...ids].filter((id) => shown.has(id)));
  return { ...now, ids: kept(now.ids), base: kept(now.base) };
}

/** Where the focus goes when `gone` leave: to what follows card `index`. */
export function indexAfter(order: Order, gone: ReadonlySet<string>, index: number): number {
  return order.slice(0, index).filter(({ id }) => !gone.has(id)).length;
}
