import { expect, it } from "vitest";
import type { Imported, ImportedRow } from "@/api/product-manager/sheets";
import { withRepeats } from "./repeats";

function aRow(line: number, sku: string | null, given: Partial<ImportedRow> = {}): ImportedRow {
  const outcome = given.productId ? "changed" : "new";
  const said = { name: "Kopi", price: null, changes: [], errors: [] };
  return { line, sku, productId: null, outcome, ...said, ...given };
}

function checked(...rows: ImportedRow[]) {
  const counts = { new: 0, changed: 0, unchanged: 0, wrong: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return withRepeats({ dryRun: true, columns: [], ignored: [], ...counts, rows } as Imported);
}

it("finds a SKU that the server met in another request, and names its first line", () => {
  const found = checked(aRow(2, "KG-1"), aRow(3, "KG-2"), aRow(1002, "kg-1"), aRow(1003, "KG-1"));
  expect([found.new, found.wrong, [...found.unsent]]).toEqual([2, 2, [1002, 1003]]);
  expect(found.rows.map(({ outcome, repeats }) => [outcome, repeats])).toEqual([
    ["new", null],
    ["new", null],
    ["wrong", 2],
    ["wrong", 2],
  ]);
  expect(found.rows[2]?.errors.map(({ code }) => code)).toEqual(["duplicate"]);
});

it("finds a product that is named once by its ID and once by its SKU", () => {
  const found = checked(aRow(2, null, { productId: "1" }), aRow(1002, "KG-1", { productId: "1" }));
  expect([...found.unsent]).toEqual([1002]);
});

it("lets a right row follow a wrong one, and sends again what the server refuses by itself", () => {
  const errors = [{ column: "sku", code: "duplicate", message: "" }];
  const found = checked(
    aRow(2, "KG-1", {
      outcome: "wrong",
      errors: [{ column: "price", code: "no_price", message: "" }],
    }),
    aRow(1002, "KG-1"),
    aRow(1003, "KG-1", { outcome: "wrong", errors }),
  );
  expect([found.new, found.wrong, found.unsent.size]).toEqual([1, 2, 0]);
  expect(found.rows[2]?.repeats).toBe(1002);
  expect(found.rows[2]?.errors).toEqual(errors);
});
