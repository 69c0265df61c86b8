import { expect, it } from "vitest";
import { lookAfter } from "./polling";

it("looks less often the longer nothing changes", () => {
  const paces = [0, 3_999, 4_000, 11_999, 12_000, 119_999, 120_000, 9e9].map(lookAfter);
  expect(paces).toEqual([1000, 1000, 2000, 2000, 5000, 5000, 20_000, 20_000]);
});
