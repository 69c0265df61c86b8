import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { BASE } from "./app";
import { dropProducts, putProduct, refreshTotals, stopReading } from "./product-list";
import type { Product } from "./types";

export function trashProduct(api: Api, { id }: Pick<Product, "id">) {
  const params = { path: { product_id: id } };
  return answer(api.DELETE(`${BASE}/products/{product_id}`, { params }));
}

/** Returns the product as it is, back from the trash; without its SKU when `withoutSku`. */
export async function restoreProduct(
  api: Api,
  { id }: Pick<Product, "id">,
  { withoutSku = false } = {},
): Promise<Product> {
  const params = { path: { product_id: id } };
  const body = withoutSku ? { sku: "" } : {};
  const restored = api.POST(`${BASE}/products/{product_id}/restore`, { params, body });
  return (await answer(restored)).product;
}

/** Moves a product to the trash; it leaves the screen at once. */
export function useTrashProduct() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (product: Product) => trashProduct(api, product),
    onMutate: async ({ id }) => {
      await stopReading(client);
      dropProducts(client, new Set([id]));
    },
    onError: (_error, product) => putProduct(client, product),
    onSettled: () => refreshTotals(client),
  });
}

/** Brings a product back from the trash. */
export function useRestoreProduct() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (product: Product) => restoreProduct(api, product),
    onSuccess: (product) => putProduct(client, product),
    onSettled: () => refreshTotals(client),
  });
}
