import { keyOf, type Placed } from "./by-hand";

// As in ids, in the order in which texts sort.
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BASE = DIGITS.length;
const MIDDLE = DIGITS.charAt(BASE / 2);

/** The position between two neighbours; null for the one that is not there. */
export function positionBetween(before: Placed | null, after: Placed | null): string {
  const below = after ? keyOf(after) : "";
  // Just before what is first: an avatar that comes later still comes before both.
  return before ? between(below, keyOf(before)) : `${below}${MIDDLE}`;
}

/** A text that sorts between two others; `above` stands for the end of all when it is null. */
function between(below: string, above: string | null): string {
  if (above === "") return "";
  const shared = above === null ? 0 : sharedStart(below, above);
  if (above !== null && shared > 0) {
    return above.slice(0, shared) + between(below.slice(shared), above.slice(shared));
  }
  const low = below === "" ? 0 : DIGITS.indexOf(below.charAt(0));
  const high = above === null ? BASE : DIGITS.indexOf(above.charAt(0));
  if (high - low > 1) return DIGITS.charAt((low + high) >> 1);
  if (above !== null && above.length > 1) return above.charAt(0);
  return DIGITS.charAt(low) + between(below.slice(1), null);
}

/** How many digits both begin with; what is shorter goes on with zeros. */
function sharedStart(below: string, above: string): number {
  let length = 0;
  while (length < above.length && (below.charAt(length) || "0") === above.charAt(length))
    length += 1;
  return length;
}

/** The position that takes the item at `from` to place `to`, counted with it taken out. */
export function positionAt(items: readonly Placed[], from: number, to: number): string {
  const others = items.toSpliced(from, 1);
  return positionBetween(others[to - 1] ?? null, others[to] ?? null);
}
