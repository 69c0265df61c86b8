import { useMutation, useQueryClient } from "@tanstack/react-query";
import { isOfKind } from "@/lib/api-error";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import type { TrashOf } from "../trash";
import { BASE } from "./app";
import { keys } from "./keys";
import { putProduct, refreshTotals } from "./product-list";
import { restoreProduct } from "./trash-product";
import type { Product, TrashedProduct } from "./types";

export const TRASH: TrashOf<Product> = {
  queryKey: keys.trash,
  read: (api, query, signal) => answer(api.GET(`${BASE}/trash`, { signal, params: { query } })),
  purge,
  refresh: refreshTotals,
};

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

export function purge(api: Api, id: string) {
  const params = { path: { trashed_id: id } };
  return answer(api.DELETE(`${BASE}/trash/{trashed_id}`, { params }));
}
