import type { Imported, ImportedRow } from "@/api/product-manager/sheets";

/** A row, and the line of an earlier one about the same product, or with the same SKU. */
export type CheckedRow = ImportedRow & { repeats: number | null };

export interface Checked extends Omit<Imported, "rows"> {
  rows: CheckedRow[];
  /** The lines of rows that only the whole table shows to be repeated: they are not to be sent. */
  unsent: ReadonlySet<number>;
}

const REPEATED = { column: null, code: "duplicate", message: "is in an earlier row too" };

/**
 * Finds rows that repeat an earlier one. The server tells it of the rows of one request; those of a
 * large table go in several.
 */
export function withRepeats(imported: Imported): Checked {
  const firstLines = new Map<string, number>();
  const unsent = new Set<number>();
  const counts = { new: 0, changed: 0, unchanged: 0, wrong: 0 };
  const rows = imported.rows.map((row): CheckedRow => {
    const names = namesOf(row);
    const repeats = names.map((name) => firstLines.get(name)).find(Boolean) ?? null;
    const isRight = row.outcome !== "wrong";
    if (isRight) for (const name of names) firstLines.set(name, firstLines.get(name) ?? row.line);
    if (isRight && repeats !== null) unsent.add(row.line);
    const checked = unsent.has(row.line) ? refused(row) : row;
    counts[checked.outcome] += 1;
    return { ...checked, repeats };
  });
  return { ...imported, ...counts, rows, unsent };
}

/** What a row is known by; SKUs are the same whatever their case. */
function namesOf({ sku, productId }: ImportedRow): string[] {
  return [...(sku ? [`sku ${sku.toLowerCase()}`] : []), ...(productId ? [`id ${productId}`] : [])];
}

function refused(row: ImportedRow): ImportedRow {
  return { ...row, outcome: "wrong", changes: [], errors: [...row.errors, REPEATED] };
}
