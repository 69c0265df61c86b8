import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { isThere, type RowWay, sendInRow, staying } from "../request-row";
import type { components } from "../schema";
import { BASE } from "./app";
import { dropMoving, MOVING, putProduct, refreshTotals, stopReading } from "./product-list";
import { restoreProduct, trashProduct } from "./trash-product";
import type { Product, SharedChange } from "./types";

export interface Row extends RowWay {
  products: readonly Product[];
}

/** How many can be changed in one request. */
const MOST_CHANGED = 100;

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

/** Changes many products in the same way; returns how many those were. */
export function useChangeProducts() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    scope,
    mutationFn: async ({ ids, change }: { ids: readonly string[]; change: SharedChange }) => {
      let count = 0;
      for (let start = 0; start < ids.length; start += MOST_CHANGED) {
        const some = ids.slice(start, start + MOST_CHANGED);
        count += await changeTogether(api, client, some, change);
      }
      return count;
    },
    onSettled: () => void refreshTotals(client),
    meta: { shownInPlace: true },
  });
}

async function changeTogether(
  api: Api,
  client: QueryClient,
  productIds: string[],
  change: SharedChange,
): Promise<number> {
  const body = { productIds, ...change } as components["schemas"]["ProductsChange"];
  const { products } = await answer(api.POST(`${BASE}/products/change`, { body }));
  for (const product of products) putProduct(client, product);
  return products.length;
}
