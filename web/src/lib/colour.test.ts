import { expect, it } from "vitest";
import { contrast, mostReadable, nearest, readHex } from "./colour";

it.each([
  ["#0f766e", "#0F766E"],
  ["0F766E", "#0F766E"],
  [" #0f7 ", "#00FF77"],
  ["0f", null],
  ["#0f766e80", null],
  ["teal", null],
  ["", null],
])("reads %s as %s", (typed, read) => {
  expect(readHex(typed)).toBe(read);
});

it.each([
  ["#000000", "#FFFFFF", 21],
  ["#777777", "#FFFFFF", 4.478],
  ["#0F766E", "#FFFFFF", 5.474],
])("counts the contrast of %s and %s as WCAG does", (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

// What the server answers for the same colours.
it.each([
  ["#999999", "#FFFFFF", 4.5, "#767676"],
  ["#F2B544", "#FFF8EE", 3, "#BE8600"],
])("finds the shade nearest to %s that passes on %s", (colour, ground, ratio, expected) => {
  const found = nearest(colour, ground, ratio);
  expect(found).toBe(expected);
  expect(contrast(found, ground)).toBeGreaterThanOrEqual(ratio);
});

it("says what reads best on a ground", () => {
  expect(mostReadable("#0F766E", ["#1C1917", "#FFFFFF"])).toBe("#FFFFFF");
  expect(mostReadable("#F59E0B", ["#1C1917", "#FFFFFF"])).toBe("#1C1917");
});
