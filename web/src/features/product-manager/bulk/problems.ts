import { MOST_PICTURES } from "../limits";
import type { Group } from "./grouping";

/** Why a group cannot be sent as it is; null when it can. */
export function problemOf({ sku, name, ids }: Group): "noName" | "noSku" | "tooMany" | null {
  if (!name.trim()) return "noName";
  if (ids.length > 1 && !sku.trim()) return "noSku";
  return ids.length > MOST_PICTURES ? "tooMany" : null;
}
