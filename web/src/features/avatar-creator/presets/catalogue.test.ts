import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { PersonaExample, Preset } from "@/api/avatar-creator/types";
import words from "../locales/en/subject.json";
import { illustrationOf } from "./illustrations";

const DATA = "../chalicelib/apps/avatar_creator/data";
const presets = read<Omit<Preset, "usageCount">>("presets");
const examples = read<PersonaExample>("persona_examples");

function read<Entry>(name: string): Entry[] {
  return JSON.parse(readFileSync(`${DATA}/${name}.json`, "utf-8"));
}

it("has a picture for every preset", () => {
  const missing = presets.filter(({ id }) => illustrationOf(id) === null);
  expect(missing).toEqual([]);
});

it("can say every trait and every open attribute of the catalogue in both languages", () => {
  const traits = [...presets, ...examples].flatMap(({ persona }) => persona.personality);
  const looks = presets.flatMap(({ attributes: { gender, ageRange, framing, ...open } }) =>
    Object.values(open).filter((value) => typeof value === "string"),
  );
  const known = Object.keys(words.words);
  expect([...traits, ...looks].filter((word) => !known.includes(word))).toEqual([]);
});
