import { expect, it } from "vitest";
import { gapsBetween } from "./gaps";

it("keeps the room of rows that are not drawn, around one that has the focus too", () => {
  const rows = [2, 10, 11].map((index) => ({ start: 50 * index }));
  expect(gapsBetween(rows, 50, 1000)).toEqual([100, 350, 0, 400]);
});

it("has no room around rows that are all drawn", () => {
  expect(gapsBetween([{ start: 0 }, { start: 50 }], 50, 100)).toEqual([0, 0, 0]);
});
