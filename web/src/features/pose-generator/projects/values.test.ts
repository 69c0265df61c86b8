import { expect, it } from "vitest";
import type { Project } from "@/api/pose-generator/types";
import { changeOf, toCreate, valuesOf } from "./values";

const project = {
  id: "p1",
  name: "Serum",
  description: "For the launch",
  brandKitId: "k1",
} as Project;

it("creates with what was given, trimmed", () => {
  expect(toCreate({ name: " Serum ", description: " ", brandKitId: null })).toEqual({
    name: "Serum",
  });
  expect(toCreate({ name: "Serum", description: "x", brandKitId: "k1" })).toEqual({
    name: "Serum",
    description: "x",
    brandKitId: "k1",
  });
});

it("sends what was changed and nothing else, and null for what was emptied", () => {
  const same = valuesOf(project);
  expect(changeOf(project, same)).toEqual({});
  expect(changeOf(project, { ...same, name: "Toner " })).toEqual({ name: "Toner" });
  expect(changeOf(project, { ...same, description: " ", brandKitId: "" })).toEqual({
    description: null,
    brandKitId: null,
  });
});
