import { expect, it } from "vitest";
import { aGeneration } from "@/testing/builders";
import { isPutOff, secondsLeft, stageOf } from "./next-attempt";

const waiting = aGeneration({
  stage: "waiting",
  errorCode: "provider_timeout",
  updatedAt: "2026-03-10T09:00:00Z",
  nextAttemptAt: "2026-03-10T09:01:40Z",
});
const longDrawing = { ...waiting, errorCode: "still_drawing" };

it("counts the seconds to the next attempt", () => {
  expect(secondsLeft(waiting, Date.parse("2026-03-10T09:00:10Z"))).toBe(90);
});

it("stays within the wait when this clock is wrong", () => {
  expect(secondsLeft(waiting, Date.parse("2026-03-10T08:00:00Z"))).toBe(100);
  expect(secondsLeft(waiting, Date.parse("2026-03-10T10:00:00Z"))).toBe(0);
});

it("waits for an attempt only after trouble", () => {
  expect([waiting, longDrawing, aGeneration()].map(isPutOff)).toEqual([true, false, false]);
  expect([waiting, longDrawing].map(stageOf)).toEqual(["waiting", "drawing"]);
});
