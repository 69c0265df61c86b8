import { expect, it } from "vitest";
import en from "../locales/en/subject.json";
import { SUGGESTIONS, TRAITS } from "./suggestions";

it("has a name for every word that it suggests", () => {
  const words = [...Object.values(SUGGESTIONS).flat(), ...TRAITS];
  expect([...new Set(words)].sort()).toEqual(Object.keys(en.words).sort());
});
