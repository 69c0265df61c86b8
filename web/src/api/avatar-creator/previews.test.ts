import { expect, it } from "vitest";
import { aGeneration } from "@/testing/builders";
import { lookAgainAfter } from "./previews";

const ordered = aGeneration({ status: "pending", createdAt: "2026-03-10T08:00:00Z" });
const made = aGeneration({ status: "completed" });
const after = (seconds: number) => new Date(ordered.createdAt).getTime() + 1000 * seconds;

it("does not look again while no preview is being made", () => {
  expect(lookAgainAfter(undefined, after(1))).toBe(false);
  expect(lookAgainAfter([made], after(1))).toBe(false);
});

it("looks often at first, and less often when it takes long", () => {
  const waits = [1, 19, 21, 3600].map((seconds) => lookAgainAfter([made, ordered], after(seconds)));
  expect(waits).toEqual([1_000, 1_000, 5_000, 5_000]);
});
