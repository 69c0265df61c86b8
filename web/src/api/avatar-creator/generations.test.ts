import { expect, it } from "vitest";
import { aGeneration } from "@/testing/builders";
import { pollAfter, withLook } from "./generations";

const moved = aGeneration({ updatedAt: "2026-03-10T08:00:05Z" });

it("stops asking when nothing is being made", () => {
  expect(pollAfter(undefined)).toBe(false);
  expect(pollAfter({ generations: [], quietLooks: 0 })).toBe(false);
});

it("asks more rarely the longer nothing moves", () => {
  const waits = [0, 3, 8, 500].map((quietLooks) =>
    pollAfter({ generations: [aGeneration()], quietLooks }),
  );
  expect(waits).toEqual([1_000, 2_000, 5_000, 5_000]);
});

it("counts the looks that found nothing new", () => {
  const first = withLook(undefined, [aGeneration()]);
  const second = withLook(first, [aGeneration()]);
  expect([first, second].map(({ quietLooks }) => quietLooks)).toEqual([0, 1]);
});

it("starts over when one of several moves, comes or goes", () => {
  const before = { generations: [aGeneration()], quietLooks: 9 };
  expect(withLook(before, [moved]).quietLooks).toBe(0);
  expect(withLook(before, [aGeneration(), aGeneration({ id: "g2" })]).quietLooks).toBe(0);
  expect(withLook(before, []).quietLooks).toBe(0);
});
