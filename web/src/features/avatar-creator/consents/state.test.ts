import { expect, it } from "vitest";
import { stateOf } from "./state";

const NOW = new Date(2026, 10, 25, 23, 30);

it.each([
  [null, "valid"],
  ["2026-12-26", "valid"],
  ["2026-12-25", "expiring"],
  ["2026-11-25", "expiring"],
  ["2026-11-24", "expired"],
] as const)("says of a consent until %s that it is %s", (until, state) => {
  expect(stateOf({ until }, NOW)).toBe(state);
});
