import { expect, it } from "vitest";
import { aGeneration, anAvatar, aPreset } from "@/testing/builders";
import {
  BLANK,
  fromAvatar,
  fromGeneration,
  fromPreset,
  ofPerson,
  presetOf,
  problemsOf,
  SIZES,
  toOrder,
  toPromptDraft,
} from "./draft";
import { NOBODY } from "./subject";

const right = { ...BLANK, prompt: "A friendly shop owner", name: "Siti" };

it("names what is missing in the order of the form", () => {
  const draft = { ...BLANK, prompt: "too short", subject: { ...NOBODY, "persona.age": "x" } };
  expect(problemsOf(draft)).toEqual([
    { kind: "promptShort", field: "prompt", count: 10 },
    { kind: "nameMissing", field: "name" },
    { kind: "wrong", field: "persona.age" },
  ]);
});

it("finds nothing wrong with a complete draft", () => {
  expect(problemsOf(right)).toEqual([]);
});

it("says by how much a prompt is too long", () => {
  const draft = { ...right, prompt: "x".repeat(507) };
  expect(problemsOf(draft)).toEqual([{ kind: "promptLong", field: "prompt", count: 7 }]);
});

it.each(["-1", "4294967296", "1.5"])("refuses the seed %s", (seed) => {
  expect(problemsOf({ ...right, seed })).toEqual([{ kind: "wrong", field: "seed" }]);
});

it("orders without a seed when none is given, and with seed zero when it is", () => {
  expect(toOrder(right)).not.toHaveProperty("seed");
  expect(toOrder({ ...right, seed: "0" })).toMatchObject({ seed: 0 });
});

it("orders for the brand that was chosen, and for none when that was", () => {
  expect(toOrder({ ...right, brandKitId: "k1" })).toMatchObject({ brandKitId: "k1" });
  for (const brandKitId of ["", null]) {
    expect(toOrder({ ...right, brandKitId })).not.toHaveProperty("brandKitId");
  }
});

it("goes by a person, whose clothes and framing are for words to say", () => {
  const attributes = { hairColor: "black", style: "batik", framing: "half_body" };
  const avatar = anAvatar({ prompt: "At her stall", seed: 7, ...({ attributes } as object) });
  const draft = ofPerson(avatar);
  expect(toOrder({ ...draft, prompt: "In a linen suit" })).toEqual({
    prompt: "In a linen suit",
    name: "Siti",
    count: 1,
    ...SIZES.square,
    referenceAvatarId: "a1",
    attributes: { hairColor: "black" },
  });
});

it.each([
  ["a generation", fromGeneration(aGeneration({ referenceAvatarId: "a9" }))],
  ["an avatar", fromAvatar(anAvatar({ referenceAvatarId: "a9" }))],
])("repeats %s by the same person", (_, draft) => {
  expect(toOrder(draft)).toMatchObject({ referenceAvatarId: "a9" });
});

it("repeats a generation with its settings", () => {
  const generation = aGeneration({ width: 832, height: 1216, seed: 0 });
  expect(toOrder(fromGeneration(generation))).toEqual({
    prompt: generation.prompt,
    name: generation.name,
    count: 1,
    width: 832,
    height: 1216,
    seed: 0,
  });
});

it("starts from an uploaded avatar without a prompt", () => {
  expect(fromAvatar(anAvatar({ name: "Budi" }))).toEqual({
    ...BLANK,
    name: "Budi",
    brandKitId: "",
  });
});

it.each([
  [4000, 3000, "landscape"],
  [3000, 4000, "portrait"],
  [1100, 1000, "square"],
] as const)("starts from a picture of %i by %i with the shape %s", (width, height, shape) => {
  expect(presetOf(fromAvatar(anAvatar({ width, height })))).toBe(shape);
});

it("tells a preset in the reader's language, and orders it as one", () => {
  const draft = fromPreset(aPreset(), "id");
  expect([draft.name, draft.subject["persona.background"]]).toEqual(["Penjahit", "Menjahit."]);
  const { presetId, prompt, persona } = toOrder(draft);
  expect([presetId, prompt]).toEqual(["tailor", aPreset().prompt]);
  expect(persona?.age).toBe(51);
  expect(toOrder({ ...draft, presetId: "" })).not.toHaveProperty("presetId");
});

it("goes on with the preset of what is made again", () => {
  const presetId = "tailor";
  expect(fromGeneration(aGeneration({ presetId })).presetId).toBe(presetId);
  expect(fromAvatar(anAvatar({ presetId })).presetId).toBe(presetId);
});

it("previews what may still be incomplete", () => {
  expect(toPromptDraft({ ...BLANK, prompt: " a " })).toEqual({ prompt: "a" });
  expect(toPromptDraft(BLANK)).toEqual({});
  expect(toPromptDraft({ ...BLANK, prompt: "x".repeat(600) }).prompt).toHaveLength(500);
});

it("knows the preset sizes, which the model can draw", () => {
  expect(presetOf(SIZES.portrait)).toBe("portrait");
  expect(presetOf({ width: 768, height: 1024 })).toBeNull();
  const sides = Object.values(SIZES).flatMap(({ width, height }) => [width, height]);
  expect(sides.every((side) => side % 64 === 0 && side >= 512 && side <= 1536)).toBe(true);
});
