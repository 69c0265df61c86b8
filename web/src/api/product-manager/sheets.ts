import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answer } from "../answer";
import { useApi } from "../client";
import type { components } from "../schema";
import { BASE } from "./app";
import { LIST, refreshTotals } from "./product-list";

type Schemas = components["schemas"];
export type Imported = Schemas["ImportOut"];
export type ImportedRow = Schemas["ImportedRowOut"];
export type Separator = "comma" | "semicolon";

interface Sheet {
  /** The bytes of a file, in base64. */
  file: string;
  /** Only tell what would happen. */
  dryRun: boolean;
}

/** Makes and changes products by a table, or tells what would become of each line. */
export function useImportSheet() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (sheet: Sheet): Promise<Imported> => {
      const body = sheet as Schemas["ProductSheet"];
      return (await answer(api.POST(`${BASE}/products/import`, { body }))).imported;
    },
    onSuccess: ({ dryRun }) => {
      if (dryRun) return;
      void client.invalidateQueries({ queryKey: LIST });
      void refreshTotals(client);
    },
    meta: { shownInPlace: true },
  });
}

/** All products as a table that can be imported again. */
export function useProductSheet() {
  const api = useApi();
  return useMutation({
    mutationFn: (separator: Separator): Promise<Blob> => {
      const params = { query: { separator } };
      return answer(api.GET(`${BASE}/products.csv`, { params, parseAs: "blob" }));
    },
  });
}
