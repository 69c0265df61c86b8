import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { isOfKind } from "@/lib/api-error";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { pageQuery, paging } from "../pages";
import { type Emptied, type Emptying, purgeAll } from "../purge-all";
import type { components } from "../schema";
import { BASE } from "./app";
import { keys } from "./keys";
import { putProduct, refreshTotals } from "./product-list";
import { restoreProduct } from "./trash-product";
import type { Product, TrashedProduct } from "./types";

const PAGE = 50;

export function useProductTrash() {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: keys.trash,
    queryFn: ({ signal, pageParam }) => readPage(api, pageParam, signal),
    ...paging,
  });
}

/** Brings a product back; one whose SKU another has by now comes back without. */
export function useRestoreTrashed() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (product: TrashedProduct) => restoreAnyhow(api, product),
    onSuccess: (product) => putProduct(client, product),
    onSettled: () => refreshTotals(client),
  });
}

async function restoreAnyhow(api: Api, product: Product): Promise<Product> {
  try {
    return await restoreProduct(api, product);
  } catch (error) {
    if (!isOfKind(error, "conflict") || error.facts.code !== "sku_taken") throw error;
    return restoreProduct(api, product, { withoutSku: true });
  }
}

/** Deletes for good: nothing of it remains. */
export function usePurgeProduct() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id }: TrashedProduct) => purge(api, id),
    onSettled: () => refreshTotals(client),
  });
}

/** Deletes for good, one by one, what is in the trash now; the first refusal ends it. */
export function useEmptyProductTrash() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (emptying: Emptying): Promise<Emptied> => {
      const ids = await everyId(api, emptying.signal);
      return purgeAll(ids, (id) => purge(api, id), emptying);
    },
    onSettled: () => refreshTotals(client),
    meta: { shownInPlace: true },
  });
}

// All pages first: what comes into the trash meanwhile was not meant.
async function everyId(api: Api, signal: AbortSignal): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page: components["schemas"]["ProductTrashReply"] = await readPage(api, cursor);
    ids.push(...page.trash.map(({ id }) => id));
    cursor = page.nextCursor ?? null;
  } while (cursor && !signal.aborted);
  return ids;
}

function readPage(api: Api, cursor: string | null, signal: AbortSignal | null = null) {
  const query = pageQuery(cursor, PAGE);
  return answer(api.GET(`${BASE}/trash`, { signal, params: { query } }));
}

export function purge(api: Api, id: string) {
  const params = { path: { trashed_id: id } };
  return answer(api.DELETE(`${BASE}/trash/{trashed_id}`, { params }));
}
