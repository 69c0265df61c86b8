import type { KeyboardEvent } from "react";
import { extended } from "../selection/selection";
import type { Selecting } from "../selection/use-selection";
import { neighbour } from "./grid-layout";
import type { Item } from "./item";
import type { Grid } from "./use-grid";
import { indexOf } from "./use-roving";

/** What further keys do with a card, by key in small letters. */
export type CardKeys<Shown> = Readonly<Record<string, (item: Shown) => void>>;

interface Keys<Shown extends Item> {
  items: readonly Shown[];
  grid: Grid;
  focus: (index: number) => void;
  trash: (item: Shown) => void;
  selecting: Selecting;
  select: (index: number, range: boolean) => void;
  own: CardKeys<Shown> | undefined;
}

/** What keys do on a card that has the focus. */
export function cardKeys<Shown extends Item>(keys: Keys<Shown>) {
  const { items, grid, focus, trash, selecting, select, own } = keys;
  return (event: KeyboardEvent) => {
    const from = indexOf(event.target);
    const item = items[from];
    if (!item || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === " " || event.key.toLowerCase() === "x") {
      event.preventDefault();
      return select(from, event.shiftKey);
    }
    const act = own?.[event.key.toLowerCase()];
    if (act && !selecting.now) {
      event.preventDefault();
      return act(item);
    }
    // While selecting it is for all that are selected.
    if (event.key === "Delete" && !selecting.now) return trash(item);
    const to = neighbour(event.key, from, { count: items.length, ...grid });
    const target = to === null ? undefined : items[to];
    if (to === null || !target) return;
    event.preventDefault();
    if (event.shiftKey) selecting.change((now) => extended(now, items, target.id, item.id));
    grid.scrollTo(to);
    focus(to);
  };
}
