import type { KeyboardEvent } from "react";
import type { Avatar } from "@/api/avatar-creator/types";
import { extended } from "../selection/selection";
import type { Selecting } from "../selection/use-selection";
import { neighbour } from "./grid-layout";
import type { Grid } from "./use-grid";
import { indexOf } from "./use-roving";

interface Keys {
  avatars: readonly Avatar[];
  grid: Grid;
  focus: (index: number) => void;
  trash: (avatar: Avatar) => void;
  selecting: Selecting;
  select: (index: number, range: boolean) => void;
}

/** What keys do on a card that has the focus. */
export function cardKeys({ avatars, grid, focus, trash, selecting, select }: Keys) {
  return (event: KeyboardEvent) => {
    const from = indexOf(event.target);
    const avatar = avatars[from];
    if (!avatar || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === " " || event.key.toLowerCase() === "x") {
      event.preventDefault();
      return select(from, event.shiftKey);
    }
    // While selecting it is for all that are selected.
    if (event.key === "Delete" && !selecting.now) return trash(avatar);
    const to = neighbour(event.key, from, { count: avatars.length, ...grid });
    const target = to === null ? undefined : avatars[to];
    if (to === null || !target) return;
    event.preventDefault();
    if (event.shiftKey) selecting.change((now) => extended(now, avatars, target.id, avatar.id));
    grid.scrollTo(to);
    focus(to);
  };
}
