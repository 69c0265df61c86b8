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

/** What of a table goes in one request: the bytes of a file in base64, or a text. */
export type SheetPart = ({ file: string } | { csv: string }) & {
  /** How many lines of the table come before its rows, the heading aside. */
  linesBefore: number;
};

interface Sheet {
  parts: readonly SheetPart[];
  /** Only tell what would happen. */
  dryRun: boolean;
}

/**
 * Makes and changes products by a table, or tells what would become of each line. Parts go one
 * after the other; when one fails, those before are done, and change nothing when sent again.
 */
export function useImportSheet() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ parts, dryRun }: Sheet): Promise<Imported> => {
      const done: Imported[] = [];
      for (const { linesBefore, ...sheet } of parts) {
        const body = { ...sheet, dryRun } as Schemas["ProductSheet"];
        const { imported } = await answer(api.POST(`${BASE}/products/import`, { body }));
        done.push(movedDown(imported, linesBefore));
      }
      return done.reduce(joined);
    },
    onSettled: (_done, _error, { dryRun }) => {
      if (dryRun) return;
      void client.invalidateQueries({ queryKey: LIST });
      void refreshTotals(client);
    },
    meta: { shownInPlace: true },
  });
}

function movedDown(imported: Imported, lines: number): Imported {
  const rows = imported.rows.map((row) => ({ ...row, line: row.line + lines }));
  return { ...imported, rows };
}

function joined(one: Imported, next: Imported): Imported {
  return {
    ...one,
    new: one.new + next.new,
    changed: one.changed + next.changed,
    unchanged: one.unchanged + next.unchanged,
    wrong: one.wrong + next.wrong,
    rows: [...one.rows, ...next.rows],
  };
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
