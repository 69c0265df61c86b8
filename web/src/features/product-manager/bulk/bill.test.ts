import { expect, it } from "vitest";
import { totalOf } from "./bill";

const PRICES = { upload: 5, bulk: 10, cutout: 3 };

it("charges one picture by itself, and others by fifty", () => {
  const totals = [0, 1, 2, 50, 51].map((count) => totalOf(count, PRICES, false));
  expect(totals).toEqual([0, 5, 10, 10, 20]);
});

it("charges a cut-out for each", () => {
  expect(totalOf(1, PRICES, true)).toBe(8);
  expect(totalOf(50, PRICES, true)).toBe(160);
});

it("is not known before the prices are", () => {
  expect(totalOf(2, { ...PRICES, cutout: undefined }, false)).toBeUndefined();
});
