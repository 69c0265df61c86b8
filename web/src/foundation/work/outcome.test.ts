import { expect, it } from "vitest";
import { aWork } from "@/testing/builders";
import { outcomeOf } from "./outcome";

it.each([
  ["completed", 0, "completed"],
  ["completed", 2, "partly"],
  ["failed", 3, "failed"],
  ["cancelled", 0, "cancelled"],
] as const)("takes what is %s with %i failures for %s", (status, failed, outcome) => {
  expect(outcomeOf(aWork({ status, failed }))).toBe(outcome);
});
