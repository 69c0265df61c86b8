import { infiniteQueryOptions, type QueryClient, useInfiniteQuery } from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { paging } from "../pages";
import { keys } from "./keys";
import {
  flatten,
  type ProductPage,
  type ProductPages,
  withChanged,
  withNewest,
  withoutProducts,
  withProduct,
} from "./product-pages";
import * as reads from "./reads";
import type { Product } from "./types";

/** How many products every page holds but the first. */
export const PAGE = 100;
// Picture addresses work for an hour at least.
const PICTURES_LAST = 45 * 60 * 1000;

// Not under keys.products: a change somewhere should ask for the newest page again, not for fifty.
export const LIST = ["product-list"];
export const LOOKS = [...keys.products, "looks"];
export const FOUND = [...keys.products, "found"];
/** The key of mutations that move products to the trash, a row at a time. */
export const MOVING = ["trash-products"];

/** All products, newest first, page by page. Stays current with `useLooks`. */
export const productsQuery = (api: Api) =>
  infiniteQueryOptions({
    queryKey: LIST,
    queryFn: async ({ signal, pageParam, client }) => {
      const limit = pageParam === null ? undefined : PAGE;
      const page = await readPage(api, signal, pageParam, limit);
      if (pageParam === null) client.setQueryData(LOOKS, page.products.length);
      return page;
    },
    ...paging,
    staleTime: PICTURES_LAST,
    // Comparing thousands of products for every page that comes in takes longer than drawing them.
    structuralSharing: false,
  });

export function useProducts() {
  return useInfiniteQuery(productsQuery(useApi()));
}

export function readPage(
  api: Api,
  signal: AbortSignal,
  cursor: string | null,
  limit: number | undefined,
): Promise<ProductPage> {
  const { path, params } = reads.products(cursor, limit);
  return answer(api.GET(path, { signal, params }));
}

/** Takes in what the newest page says now. */
export function takeIn(client: QueryClient, newest: ProductPage): void {
  const before = client.getQueryData<ProductPages>(LIST);
  if (!before) return;
  client.setQueryData(LIST, withNewest(before, newest));
  // The server still lists them.
  dropMoving(client);
  if (anyEnded(flatten(before), newest.products)) void refreshTotals(client);
}

/** Whether something has ended that was under way before: pictures or credits changed. */
export function anyEnded(before: readonly Product[], now: readonly Product[]): boolean {
  const open = new Set(before.filter(isOpen).map(({ id }) => id));
  return now.some((product) => open.has(product.id) && !isOpen(product));
}

/** Whether a picture of it is still to come, or is being cut out. */
export function isOpen({ pictures }: Product): boolean {
  return pictures.some(
    ({ status, cutout }) =>
      status === "awaiting_upload" || status === "processing" || cutout.status === "working",
  );
}

/** Shows a product as it is now, new or changed, wherever it is listed. */
export function putProduct(client: QueryClient, product: Product): void {
  changeList(client, (list) => withProduct(list, product));
  changeFound(client, (found) => withChanged(found, product));
}

export function dropProducts(client: QueryClient, ids: ReadonlySet<string>): void {
  changeList(client, (list) => withoutProducts(list, ids));
  changeFound(client, (found) => withoutProducts(found, ids));
}

/** Takes all products that are being moved to the trash out of the lists. */
export function dropMoving(client: QueryClient): void {
  const ids = movingIds(client);
  if (ids.size > 0) dropProducts(client, ids);
}

/** Returns a page without the products that are being moved to the trash: the server has them. */
export function withoutMoving(client: QueryClient, page: ProductPage): ProductPage {
  const ids = movingIds(client);
  return { ...page, products: page.products.filter(({ id }) => !ids.has(id)) };
}

function movingIds(client: QueryClient): Set<string> {
  const moving = client.getMutationCache().findAll({ mutationKey: MOVING, status: "pending" });
  const rows = moving.map(({ state }) => state.variables as { products: readonly Product[] });
  return new Set(rows.flatMap(({ products }) => products.map(({ id }) => id)));
}

function changeList(client: QueryClient, change: (list: ProductPages) => ProductPages): void {
  const list = client.getQueryData<ProductPages>(LIST);
  if (list) client.setQueryData(LIST, change(list));
}

function changeFound(client: QueryClient, change: (found: ProductPages) => ProductPages): void {
  client.setQueriesData<ProductPages>({ queryKey: FOUND }, (found) => found && change(found));
}

/** Gives up reading what may still hold what is about to leave. */
export async function stopReading(client: QueryClient): Promise<void> {
  await Promise.all([LOOKS, FOUND].map((queryKey) => client.cancelQueries({ queryKey })));
}

/** Reads again what counts products or credits, what was found, and the newest page. */
export async function refreshTotals(client: QueryClient): Promise<void> {
  const queries = [keys.products, keys.trash, keys.credits, keys.ledger];
  await Promise.all(queries.map((queryKey) => client.invalidateQueries({ queryKey })));
}
