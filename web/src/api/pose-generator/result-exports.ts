import { useOrderZip } from "../exports";
import { BASE } from "./app";
import type { ResultExport } from "./batch-types";

/** Has a ZIP made of some pictures, or of those of a batch. */
export function useExportResults() {
  return useOrderZip((api, body: ResultExport) => api.POST(`${BASE}/exports`, { body }));
}
