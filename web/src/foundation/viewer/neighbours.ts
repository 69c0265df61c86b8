import type { Avatar } from "@/api/avatar-creator/types";

/** Returns where an avatar stands in the order shown, and who is beside it. */
export function neighboursOf(order: Avatar[], id: string) {
  const index = order.findIndex((avatar) => avatar.id === id);
  const beside = (step: number) => (index < 0 ? null : (order[index + step] ?? null));
  return { index, total: order.length, previous: beside(-1), next: beside(1) };
}

export type Neighbours = ReturnType<typeof neighboursOf>;
