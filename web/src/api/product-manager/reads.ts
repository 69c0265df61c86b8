import { isPhone } from "@/lib/phone";
import { pageQuery } from "../pages";
import { BASE } from "./app";
import type { Wanted } from "./types";

/** A page of all products, the newest first; the first fills a screen. */
export function products(cursor: string | null = null, limit = firstPage()) {
  return { path: `${BASE}/products`, params: { query: pageQuery(cursor, limit) } } as const;
}

/** A page of the products that have all that is wanted. */
export function foundProducts(wanted: Wanted, cursor: string | null, limit: number) {
  const query = { ...wanted, ...pageQuery(cursor, limit) };
  return { path: `${BASE}/products`, params: { query } } as const;
}

/** How many fill a first screen and a bit: a full page would keep a slow phone waiting. */
function firstPage(): number {
  return isPhone() ? 12 : 24;
}
