import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { lookAfter, looked, nextLook } from "./pace";

const NOW = Date.parse("2026-03-10T08:00:00Z");
const print = (text: string) => text;

beforeEach(() => void vi.useFakeTimers({ now: NOW, toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

it("looks less often the longer nothing changes", () => {
  const paces = [0, 3_999, 4_000, 11_999, 12_000, 119_999, 120_000, 9e9].map(lookAfter);
  expect(paces).toEqual([1000, 1000, 2000, 2000, 5000, 5000, 20_000, 20_000]);
});

it("looks no more when nothing is under way", () => {
  expect([nextLook(undefined), nextLook({ list: [], since: 0 })]).toEqual([false, false]);
});

it("counts from the last change", () => {
  const first = looked(undefined, ["a", "b"], print);
  vi.setSystemTime(NOW + 5_000);
  const second = looked(first, ["a", "b"], print);
  expect([second.since, nextLook(second)]).toEqual([NOW, 2_000]);
});

it.each([[["a", "c"]], [["a"]], [["a", "b", "c"]]])("starts over when it finds %j", (found) => {
  const before = { list: ["a", "b"], since: NOW - 60_000 };
  expect(nextLook(looked(before, found, print))).toBe(1_000);
});
