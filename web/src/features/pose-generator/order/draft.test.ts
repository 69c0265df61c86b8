import { expect, it } from "vitest";
import { totalOf } from "../picker/poses";
import { BLANK, type Draft, OWN, problemsOf, resized, toOrder, usualPilot } from "./draft";

const ALL_THERE = { avatarGone: false, productGone: false, productUncut: false, posesGone: false };

function aDraft(given: Partial<Draft> = {}): Draft {
  const poses = { templateIds: ["t1", "t2"], distribution: { portrait: 10 } };
  return { ...BLANK, avatarId: "a1", poses, ...given };
}

it("orders what was filled in, and leaves the rest to the server", () => {
  expect(toOrder("p1", aDraft({ words: " smiling ", seed: "7" }))).toEqual({
    projectId: "p1",
    avatarId: "a1",
    templateIds: ["t1", "t2"],
    distribution: { portrait: 10 },
    ratio: "3:4",
    stopAfterFailures: 0.2,
    basePrompt: "smiling",
    seed: 7,
  });
});

it("sends a scene by its id, or in the person's words", () => {
  expect(toOrder("p1", aDraft({ scene: "beach", sceneWords: "left over" })).scene).toBe("beach");
  expect(toOrder("p1", aDraft({ scene: OWN, sceneWords: " a ferry " })).scene).toBe("a ferry");
  expect(toOrder("p1", aDraft({ scene: OWN, sceneWords: " " }))).not.toHaveProperty("scene");
});

it("sends a pilot only where the person chose one, none being a choice", () => {
  expect(toOrder("p1", aDraft())).not.toHaveProperty("pilot");
  expect(toOrder("p1", aDraft({ pilot: 0 })).pilot).toBe(0);
  expect(toOrder("p1", aDraft({ pilot: 8 })).pilot).toBe(8);
  expect(toOrder("p1", aDraft({ pilot: 16 }))).not.toHaveProperty("pilot");
  expect([usualPilot(20), usualPilot(21)]).toEqual([0, 8]);
});

it.each([
  [{ avatarId: "" }, "avatarMissing"],
  [{ poses: BLANK.poses }, "posesMissing"],
  [{ poses: { templateIds: ["t1"], distribution: { portrait: 500 } } }, "tooMany"],
  [{ words: "x".repeat(501) }, "tooLong"],
  [{ scene: OWN, sceneWords: "x".repeat(201) }, "tooLong"],
  [{ seed: "1.5" }, "seedWrong"],
  [{ seed: "4294967296" }, "seedWrong"],
] as const)("refuses %o as %s", (given, kind) => {
  expect(problemsOf(aDraft(given), ALL_THERE).map((problem) => problem.kind)).toEqual([kind]);
});

it.each([
  [{ avatarGone: true }, "avatarGone"],
  [{ productGone: true }, "productGone"],
  [{ productUncut: true }, "productUncut"],
  [{ posesGone: true }, "posesGone"],
])("refuses what it names being %o as %s", (given, kind) => {
  const found = problemsOf(aDraft({ productId: "p1" }), { ...ALL_THERE, ...given });
  expect(found.map((problem) => problem.kind)).toEqual([kind]);
});

it("finds nothing wrong with words for a scene that is not the person's own", () => {
  expect(problemsOf(aDraft({ scene: "beach", sceneWords: "x".repeat(201) }), ALL_THERE)).toEqual(
    [],
  );
});

it.each([
  [13, { templateIds: ["t1", "t2"], distribution: { walking: 6, sitting: 3, portrait: 2 } }],
  [12, { templateIds: ["t1", "t2"], distribution: { walking: 5, sitting: 3, portrait: 2 } }],
  [3, { templateIds: ["t1", "t2"], distribution: { walking: 1 } }],
  [1, { templateIds: ["t1"], distribution: {} }],
  [26, { templateIds: ["t1", "t2"], distribution: { walking: 13, sitting: 7, portrait: 4 } }],
])("makes %i of it: what was picked first, then of each category its share", (most, left) => {
  const distribution = { walking: 6, sitting: 3, portrait: 2 };
  const now = resized({ templateIds: ["t1", "t2"], distribution }, most);
  expect(now).toEqual(left);
  expect(totalOf(now)).toBe(most);
});

it("makes no more of what was only picked", () => {
  const picked = { templateIds: ["t1", "t2"], distribution: {} };
  expect(resized(picked, 100)).toEqual(picked);
});
