import { expect, it } from "vitest";
import { projectToGoOnWith, rememberProject } from "./last-project";

const newest = { id: "p2" };
const oldest = { id: "p1" };

it("goes on with the newest project until somebody has worked in one", () => {
  expect(projectToGoOnWith([newest, oldest])).toBe(newest);
  rememberProject("p1");
  expect(projectToGoOnWith([newest, oldest])).toBe(oldest);
});

it("does not go on with a project that is gone, or of somebody else", () => {
  rememberProject("p3");
  expect(projectToGoOnWith([newest, oldest])).toBe(newest);
  expect(projectToGoOnWith([])).toBeNull();
});
