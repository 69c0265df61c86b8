import type { Avatar } from "@/api/avatar-creator/types";

export type Placed = Pick<Avatar, "id" | "position">;

/**
 * Where an avatar stands when people order by hand: what was never moved stands by its id, so that
 * new avatars come first, and a move changes the one that is moved and no other.
 */
export function keyOf({ id, position }: Placed): string {
  return position ?? id;
}

/** Orders by hand: the greatest key comes first. */
export function byHand(one: Placed, other: Placed): number {
  const [a, b] = [keyOf(one), keyOf(other)];
  if (a === b) return one.id < other.id ? 1 : -1;
  return a < b ? 1 : -1;
}
