import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useApi } from "../client";
import { isThere, type RowWay, sendInRow, staying } from "../request-row";
import { changeProduct } from "./product";
import { dropMoving, MOVING, putProduct, refreshTotals, stopReading } from "./product-list";
import { restoreProduct, trashProduct } from "./trash-product";
import type { Product, ProductChange } from "./types";

export interface Row extends RowWay {
  products: readonly Product[];
}

export interface ChangeRow extends Row {
  /** What becomes of each. */
  changeOf: (product: Product) => ProductChange;
}

// One row after the other: together they would be too many at a time.
const scope = { id: "product-rows" };

/** Moves products to the trash. They leave the screen at once; what is refused comes back. */
export function useTrashProducts() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationKey: MOVING,
    scope,
    mutationFn: (row: Row) =>
      staying(sendInRow(row.products, (product) => trashProduct(api, product), row)),
    onMutate: async () => {
      await stopReading(client);
      dropMoving(client);
    },
    onSuccess: ({ refused, left }) => {
      const back = [...left, ...refused.filter(isThere).map(({ item }) => item)];
      for (const product of back) putProduct(client, product);
    },
    // Not awaited: until it has ended, what came back counts as being moved.
    onSettled: () => void refreshTotals(client),
  });
}

/** Brings products back from the trash, each as soon as it is. */
export function useRestoreProducts() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    scope,
    mutationFn: (row: Row) => {
      const restore = async (product: Product) =>
        putProduct(client, await restoreProduct(api, product));
      return staying(sendInRow(row.products, restore, row));
    },
    onSettled: () => void refreshTotals(client),
  });
}

/** Changes products, each as soon as it is its turn. */
export function useChangeProducts() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    scope,
    mutationFn: (row: ChangeRow) => {
      const change = async (product: Product) => {
        const asked = { id: product.id, change: row.changeOf(product) };
        putProduct(client, await changeProduct(api, asked));
      };
      return staying(sendInRow(row.products, change, row));
    },
    onSettled: () => void refreshTotals(client),
  });
}
