import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { isOfKind } from "@/lib/api-error";
import { type Api, useApi } from "../client";
import { useQuietPace } from "../pace";
import { productQuery } from "./product";
import {
  anyEnded,
  dropProducts,
  isOpen,
  LIST,
  LOOKS,
  PAGE,
  putProduct,
  readPage,
  refreshTotals,
  takeIn,
} from "./product-list";
import type { Product } from "./types";

// More of them are looked at together, as far as they are on the newest page.
const ONE_BY_ONE = 3;

/**
 * Looks again at those of the products for which something is under way. Those that are still on
 * their way from here (`onTheWay`, product ids) need no looking after.
 */
export function useLooks(products: readonly Product[], onTheWay: ReadonlySet<string>): void {
  const api = useApi();
  const client = useQueryClient();
  const open = products.filter((product) => isOpen(product) && !onTheWay.has(product.id));
  const every = useQuietPace(open.map(({ id, pictures }) => `${id} ${printOf(pictures)}`).join());
  const turn = useRef(0);
  useQuery({
    queryKey: LOOKS,
    queryFn: async ({ signal }) => {
      const left = open.length > 0 && open.length <= ONE_BY_ONE ? open : await lookAtNewest();
      turn.current += 1;
      const some = left.length > ONE_BY_ONE ? [left[turn.current % left.length]] : left;
      await Promise.all(some.map((one) => one && look(api, client, one, signal)));
      return open.length;

      async function lookAtNewest(): Promise<Product[]> {
        const newest = await readPage(api, signal, null, PAGE);
        takeIn(client, newest);
        const seen = new Map(newest.products.map((product) => [product.id, product]));
        return open.filter(({ id }) => !seen.has(id));
      }
    },
    enabled: client.getQueryState(LIST)?.status === "success",
    refetchInterval: open.length > 0 && every,
  });
}

function printOf(pictures: Product["pictures"]): string {
  return pictures.map(({ status, cutout }) => `${status} ${cutout.status}`).join(" ");
}

async function look(api: Api, client: QueryClient, before: Product, signal: AbortSignal) {
  try {
    const now = await productQuery(api, before.id).queryFn({ signal });
    putProduct(client, now);
    client.setQueryData(productQuery(api, now.id).queryKey, now);
    if (anyEnded([before], [now])) void refreshTotals(client);
  } catch (error) {
    if (!isOfKind(error, "not-found")) throw error;
    dropProducts(client, new Set([before.id]));
  }
}
