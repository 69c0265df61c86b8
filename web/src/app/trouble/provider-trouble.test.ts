import { expect, it } from "vitest";
import { aGeneration } from "@/testing/builders";
import { signsOf, worst } from "./provider-trouble";

const NOW = Date.parse("2026-03-10T09:00:00Z");
const at = (minute: number) => new Date(NOW + minute * 60_000).toISOString();

const drawing = aGeneration({ createdAt: at(-20), updatedAt: at(-1) });
const waiting = aGeneration({
  status: "pending",
  stage: "waiting",
  errorCode: "provider_rate_limited",
  createdAt: at(-20),
  updatedAt: at(-10),
  nextAttemptAt: at(1),
});
const again = { ...waiting, stage: "drawing", updatedAt: at(-1), nextAttemptAt: null };
const failed = aGeneration({ status: "failed", errorCode: "provider_timeout", updatedAt: at(-4) });
const made = (minute: number) => aGeneration({ status: "completed", completedAt: at(minute) });

const told = (active: (typeof drawing)[], ended: (typeof drawing)[] = [], done = [made(-30)]) =>
  worst(signsOf(active, ended, NOW), done);

it("is silent while pictures are made as usual", () => {
  expect(told([drawing])).toBeNull();
  expect(worst([], [])).toBeNull();
});

it("tells of a picture that is put off, and through its next attempt", () => {
  expect(told([drawing, waiting])).toBe("trouble");
  expect(told([again])).toBe("trouble");
  expect(told([waiting], [], [])).toBe("trouble");
});

it("tells a model that is starting from trouble, which is worse", () => {
  const starting = { ...waiting, errorCode: "model_loading" };
  expect(told([starting])).toBe("starting");
  expect(told([starting, waiting])).toBe("trouble");
});

it("does not take a long drawing for trouble", () => {
  expect(told([{ ...waiting, errorCode: "still_drawing" }])).toBeNull();
});

it("tells of a failure for five minutes", () => {
  expect(told([], [failed])).toBe("trouble");
  expect(told([], [{ ...failed, updatedAt: at(-5) }])).toBeNull();
});

it("does not blame the service for what it refused", () => {
  expect(told([], [{ ...failed, errorCode: "content_refused" }])).toBeNull();
});

it("is silent once a picture was made since", () => {
  expect(told([], [failed], [made(-30), made(-2)])).toBeNull();
  expect(told([waiting], [], [made(-9)])).toBeNull();
  expect(told([waiting], [], [made(-11)])).toBe("trouble");
});
