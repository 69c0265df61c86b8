import { expect, it } from "vitest";
import { missingCredits, priceOf } from "./price";

const prices = { upload: 10, generate: 15, from_preset: 12, variation: 10 };

it("charges the first picture in full and the rest as variations", () => {
  expect([1, 2, 5].map((count) => priceOf(prices, count, false))).toEqual([15, 25, 55]);
  expect([1, 2].map((count) => priceOf(prices, count, true))).toEqual([12, 22]);
});

it("says how many credits are missing", () => {
  expect(missingCredits(35, { balance: 15, enabled: true })).toBe(20);
  expect(missingCredits(35, { balance: 35, enabled: true })).toBe(0);
  expect(missingCredits(35, { balance: 0, enabled: false })).toBe(0);
});
