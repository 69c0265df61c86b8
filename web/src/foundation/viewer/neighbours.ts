interface Named {
  id: string;
}

/** Where a picture stands in the order shown, and which are beside it. */
export interface Neighbours<Item> {
  index: number;
  total: number;
  previous: Item | null;
  next: Item | null;
}

export function neighboursOf<Item extends Named>(
  order: readonly Item[],
  id: string,
): Neighbours<Item> {
  const index = order.findIndex((item) => item.id === id);
  const beside = (step: number) => (index < 0 ? null : (order[index + step] ?? null));
  return { index, total: order.length, previous: beside(-1), next: beside(1) };
}
