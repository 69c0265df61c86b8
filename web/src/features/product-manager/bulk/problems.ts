import type { Product } from "@/api/product-manager/types";
import { MOST_PICTURES } from "../limits";
import type { Group } from "./grouping";

export type Problem = "noName" | "noSku" | "tooMany" | "noRoom";

/** How many more pictures a product takes, or a new one. */
export function roomOf(holder: Product | null): number {
  return MOST_PICTURES - (holder?.pictures.length ?? 0);
}

/**
 * Why a group cannot be sent as it is; null when it can. `holder` is the product that has its SKU
 * already, to which its pictures would be added.
 */
export function problemOf({ sku, name, ids }: Group, holder: Product | null): Problem | null {
  if (holder) return ids.length > roomOf(holder) ? "noRoom" : null;
  if (!name.trim()) return "noName";
  if (ids.length > 1 && !sku.trim()) return "noSku";
  return ids.length > roomOf(null) ? "tooMany" : null;
}
