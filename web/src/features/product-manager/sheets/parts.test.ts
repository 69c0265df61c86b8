import { expect, it } from "vitest";
import { partsOf, withoutRows } from "./parts";

const table = (heading: string, rows: number, row: (n: number) => string) =>
  heading + Array.from({ length: rows }, (_, at) => row(at + 1)).join("");

it("leaves a table that fits as it is", () => {
  for (const text of ["", "sku\n", table("\ufeffsku;name\r\n", 1000, (n) => `K-${n};Kopi\r\n`)]) {
    expect(partsOf(text)).toEqual([{ csv: text, linesBefore: 0 }]);
  }
});

it("takes 2,500 rows apart, each part with the heading and the lines before it", () => {
  const heading = "sku,name\n";
  const text = table(heading, 2500, (n) => `K-${n},Kopi\n`);
  const parts = partsOf(text);
  expect(parts.map(({ linesBefore }) => linesBefore)).toEqual([0, 1000, 2000]);
  expect(parts.map(({ csv }) => csv.split("\n")[1])).toEqual([
    "K-1,Kopi",
    "K-1001,Kopi",
    "K-2001,Kopi",
  ]);
  expect(heading + parts.map(({ csv }) => csv.slice(heading.length)).join("")).toBe(text);
});

it.each([
  ["sku;name\n", ";"],
  ["sep=|\r\nsku|name\r\n", "|"],
  ["\n\nsku\tname\n", ","],
])("ends no row within quotes, and counts their lines: %j", (heading, separator) => {
  const text = table(heading, 1500, (n) => `"K\n""${n}"${separator}"a\r\nb"\n`);
  const [, second] = partsOf(text);
  expect(second?.linesBefore).toBe(3000);
  expect(second?.csv.slice(heading.length)).toMatch(/^"K\n""1001"/);
});

it("takes a quote within a cell for a letter", () => {
  const [, second] = partsOf(table("sku,name\n", 1001, (n) => `K-${n},5" pipa\n`));
  expect(second?.csv).toBe('sku,name\nK-1001,5" pipa\n');
});

it("takes long rows apart before there are a thousand", () => {
  const parts = partsOf(table("sku,description\n", 900, (n) => `K-${n},${"kopi ".repeat(200)}\n`));
  expect(parts).toHaveLength(2);
  expect(Math.max(...parts.map(({ csv }) => csv.length))).toBeLessThan(502_000);
});

it("leaves out rows by the lines of the whole table that they begin at", () => {
  const parts = partsOf(table("sku,name\n", 1500, (n) => `K-${n},"a\nb"\n`));
  const lines = new Set([2002, 2004]);
  const [first, second] = parts.map((part) => withoutRows(part, lines));
  expect(first).toEqual(parts[0]);
  expect(second).toEqual({
    csv: parts[1]?.csv.replace('K-1001,"a\nb"\nK-1002,"a\nb"\n', ""),
    linesBefore: 2000,
  });
  const file = { file: "c2t1", linesBefore: 0 };
  expect(withoutRows(file, lines)).toBe(file);
});
