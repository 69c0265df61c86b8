import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { BASE } from "./app";
import { keys } from "./keys";
import type { Product } from "./types";

/** How many can be asked about in one request. */
const MOST = 100;

/** The products that have some of these SKUs already, by SKU as it was asked for. */
export function useTakenSkus(skus: readonly string[]) {
  const api = useApi();
  return useQuery({
    queryKey: [...keys.products, "skus", ...skus],
    queryFn: ({ signal }) => takenSkus(api, skus, signal),
    enabled: skus.length > 0,
    placeholderData: keepPreviousData,
    // What was free a minute ago may be taken by what was sent since.
    gcTime: 0,
  });
}

async function takenSkus(api: Api, skus: readonly string[], signal: AbortSignal) {
  const found = new Map<string, Product>();
  for (let start = 0; start < skus.length; start += MOST) {
    const body = { skus: skus.slice(start, start + MOST) };
    const { taken } = await answer(api.POST(`${BASE}/products/skus`, { signal, body }));
    for (const { sku, product } of taken) found.set(sku, product);
  }
  return found;
}
