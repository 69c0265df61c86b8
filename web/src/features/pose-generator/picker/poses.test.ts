import { expect, it } from "vitest";
import { drawnOf, toggled, totalOf, withCount } from "./poses";

const some = { templateIds: ["a"], distribution: { portrait: 20 } };

it("counts single poses and numbers together", () => {
  expect(totalOf(some)).toBe(21);
});

it("picks a pose, and takes it out again", () => {
  expect(toggled(some, "b").templateIds).toEqual(["a", "b"]);
  expect(toggled(some, "a").templateIds).toEqual([]);
});

it("asks for no more than an order may have, and forgets a category at none", () => {
  expect(withCount(some, "pointing", 900).distribution).toEqual({ portrait: 20, pointing: 479 });
  expect(withCount(some, "portrait", 900).distribution).toEqual({ portrait: 499 });
  expect(withCount(some, "portrait", 0).distribution).toEqual({});
  expect(withCount(some, "portrait", Number.NaN).distribution).toEqual({});
  expect(withCount(some, "portrait", 2.9).distribution).toEqual({ portrait: 2 });
});

it("tells what is drawn of a category, a picked pose only when it comes once more", () => {
  const quoted = [
    { templateId: "portrait-1", count: 1 },
    { templateId: "portrait-2", count: 2 },
    { templateId: "portrait-3", count: 2 },
    { templateId: "pointing-1", count: 1 },
  ];
  expect(drawnOf(quoted, "portrait", ["portrait-1", "portrait-2"])).toEqual([
    { templateId: "portrait-2", count: 1 },
    { templateId: "portrait-3", count: 2 },
  ]);
});
