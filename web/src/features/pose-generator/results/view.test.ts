import { expect, it } from "vitest";
import { aResult } from "../testing/builders";
import { EVERYTHING, readView, shownOf, type View, writeView } from "./view";

const RESULTS = [
  aResult({ id: "r1", picked: true, rating: 3 }),
  aResult({ id: "r2", picked: false, verdict: "unjudged", templateId: "walking-along" }),
  aResult({ id: "r3", rating: 5 }),
  aResult({ id: "r4", status: "failed", verdict: "failed", imageUrl: null }),
  aResult({ id: "r5", status: "pending", verdict: null, imageUrl: null }),
];

function shown(view: Partial<View>): string[] {
  return shownOf(RESULTS, { ...EVERYTHING, ...view }).map(({ id }) => id);
}

it.each([
  [{}, ["r1", "r2", "r3", "r4", "r5"]],
  [{ pick: "picked" }, ["r1"]],
  [{ pick: "rejected" }, ["r2"]],
  [{ pick: "open" }, ["r3"]],
  [{ state: "pending" }, ["r5"]],
  [{ verdict: "failed" }, ["r4"]],
  [{ verdict: "passed", stars: "4" }, ["r3"]],
  [{ pose: "walking" }, ["r2"]],
  [{ template: "walking-along" }, ["r2"]],
  [{ stars: "3" }, ["r1", "r3"]],
  [{ sort: "best", stars: "1" }, ["r3", "r1"]],
] as const)("shows of a batch, asked for %o: %o", (view, ids) => {
  expect(shown(view)).toEqual(ids);
});

it("has those first that match their pose best, and those last that nobody judged", () => {
  const checks = { blank: false, people: 1, productVisible: null, faceMatch: null };
  const matching = [0.8, null, 0.95].map((poseMatch, index) =>
    aResult({ id: `r${index}`, checks: { ...checks, poseMatch } }),
  );
  const view: View = { ...EVERYTHING, sort: "match" };
  expect(shownOf(matching, view).map(({ id }) => id)).toEqual(["r2", "r0", "r1"]);
});

it("is written into an address and read from it", () => {
  const view: View = { ...EVERYTHING, pick: "open", verdict: "passed", stars: "3", sort: "best" };
  const address = writeView(new URLSearchParams("other=1"), view);
  expect(address.toString()).toBe("other=1&pick=open&verdict=passed&stars=3&sort=best");
  expect(readView(address)).toEqual(view);
});

it("takes what makes no sense in an address for not given", () => {
  expect(readView(new URLSearchParams("pick=x&verdict=y&stars=9&sort=z"))).toEqual(EVERYTHING);
});
