import { expect, it } from "vitest";
import { aGeneration } from "@/testing/builders";
import { openFailures } from "./progress-news";

const NOW = Date.parse("2026-03-10T09:00:00Z");
const failed = aGeneration({ status: "failed" });
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

it("keeps telling of a failure until it is dismissed", () => {
  expect(ids(openFailures([failed], "p1", new Set(), NOW))).toEqual(["g1"]);
  expect(openFailures([failed], "p1", new Set(["g1"]), NOW)).toEqual([]);
});

it("tells no more of what is tried again: that is told instead", () => {
  const again = aGeneration({ status: "failed", retriedAs: "g2" });
  expect(openFailures([again], "p1", new Set(), NOW)).toEqual([]);
});

it("tells of a project's own failures, and not of old ones", () => {
  const other = aGeneration({ id: "g2", projectId: "p2" });
  const old = aGeneration({ id: "g3", updatedAt: "2026-03-08T09:00:00Z" });
  expect(openFailures([other, old], "p1", new Set(), NOW)).toEqual([]);
});
