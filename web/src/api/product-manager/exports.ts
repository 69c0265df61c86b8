import { useOrderZip } from "../exports";
import type { components } from "../schema";
import { BASE } from "./app";

type ProductExport = components["schemas"]["ProductExport"];

/** Has a ZIP made of pictures of products, or of their listing pictures. */
export function useExportProducts() {
  return useOrderZip((api, body: ProductExport) => api.POST(`${BASE}/exports`, { body }));
}
