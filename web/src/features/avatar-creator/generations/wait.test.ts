import type { TFunction } from "i18next";
import { expect, it } from "vitest";
import type { Generation } from "@/api/avatar-creator/types";
import { aGeneration } from "@/testing/builders";
import { inWords } from "./wait";

const t = ((key: string, { count, amount = count }: { count?: number; amount?: number }) =>
  amount === undefined ? key : `${key} ${amount}`) as TFunction<["generations", "common"]>;
const say = (given: Partial<Generation>) => inWords(aGeneration(given), t);

it("says what is done while nobody knows how long it takes", () => {
  expect(say({ stage: "drawing" })).toBe("common:stages.drawing");
});

it("says how many come first, and nothing of the queue when none does", () => {
  const queued = { stage: "queued", status: "pending" } as const;
  expect(say({ ...queued, queuePosition: 2 })).toBe("after 2");
  expect(say({ ...queued, queuePosition: 0 })).toBe("common:stages.queued");
});

it.each([
  [1, "leftSeconds 5"],
  [42, "leftSeconds 45"],
  [89, "leftSeconds 90"],
  [100, "leftMinutes 2"],
])("rounds %i seconds", (expectedSeconds, text) => {
  expect(say({ stage: "drawing", expectedSeconds })).toBe(`common:stages.drawing · ${text}`);
});
