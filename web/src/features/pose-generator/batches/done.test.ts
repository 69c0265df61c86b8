import { expect, it } from "vitest";
import { doneOf } from "./done";

const COUNTS = { done: 24, succeeded: 4, failed: 1 };

it("does not count what was called off as done", () => {
  expect(doneOf({ ...COUNTS, status: "cancelled" })).toBe(5);
  expect(doneOf({ ...COUNTS, status: "completed" })).toBe(24);
});
