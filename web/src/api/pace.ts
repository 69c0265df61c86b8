import { useRef } from "react";

const STEPS: [upTo: number, every: number][] = [
  [4_000, 1_000],
  [12_000, 2_000],
  [120_000, 5_000],
];
const AT_LEAST = 20_000;

/** Milliseconds until the next look at something, given for how long nothing of it has changed. */
export function lookAfter(quiet: number): number {
  return STEPS.find(([upTo]) => quiet < upTo)?.[1] ?? AT_LEAST;
}

/** What the last look found. */
export interface Looked<Item> {
  list: Item[];
  /** Since when it is so, in milliseconds. */
  since: number;
}

/** Returns what a look found; `print` tells an item from what it was at the look before. */
export function looked<Item>(
  before: Looked<Item> | undefined,
  list: Item[],
  print: (item: Item) => string,
): Looked<Item> {
  const prints = (items: Item[]) => items.map(print).join();
  const same = before && prints(before.list) === prints(list);
  return { list, since: same ? before.since : Date.now() };
}

/** Milliseconds until the next look at what is under way; false when nothing is. */
export function nextLook(last: Looked<unknown> | undefined): number | false {
  if (!last || last.list.length === 0) return false;
  return lookAfter(Date.now() - last.since);
}

/** Milliseconds until the next look at what is in this `state`. */
export function useQuietPace(state: string): number {
  const last = useRef({ state, since: Date.now() });
  if (last.current.state !== state) last.current = { state, since: Date.now() };
  return lookAfter(Date.now() - last.current.since);
}
