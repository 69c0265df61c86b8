import { expect, it } from "vitest";
import { waysOf } from "./ways";

const none = { running: 0, failed: 0, retriedAs: null };

it.each([
  ["pending", ["cancel", "pause", "tell"]],
  ["pilot", ["cancel", "pause", "tell"]],
  ["waiting_for_approval", []],
  ["processing", ["cancel", "pause", "tell"]],
  ["paused", ["cancel", "continue"]],
  ["completed", []],
  ["cancelled", []],
] as const)("offers for what is %s: %o", (status, ways) => {
  expect([...waysOf({ ...none, status })].toSorted()).toEqual(ways);
});

it("offers to tell when what still runs of a paused batch is there", () => {
  expect(waysOf({ ...none, status: "paused", running: 2 })).toContain("tell");
});

it("offers to make failed ones again once, at the end", () => {
  expect(waysOf({ ...none, status: "completed", failed: 2 })).toContain("retry");
  expect(waysOf({ ...none, status: "processing", failed: 2 })).not.toContain("retry");
  expect(waysOf({ ...none, status: "completed", failed: 2, retriedAs: "b2" })).not.toContain(
    "retry",
  );
});
