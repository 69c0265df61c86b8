import { createInstance } from "i18next";
import { expect, it } from "vitest";
import en from "../locales/en/subject.json";
import id from "../locales/id/subject.json";
import { SUGGESTIONS, TRAITS, wordOf } from "./suggestions";

async function textsIn(lng: "id" | "en") {
  const texts = createInstance();
  await texts.init({ lng, resources: { en: { subject: en }, id: { subject: id } } });
  return texts.getFixedT(lng, "subject");
}

it("reads a suggested word in the reader's language, however it was typed", async () => {
  const [inIndonesian, inEnglish] = [await textsIn("id"), await textsIn("en")];
  for (const typed of ["Javanese", "javanese"]) {
    expect([wordOf(inIndonesian, typed), wordOf(inEnglish, typed)]).toEqual(["Jawa", "Javanese"]);
  }
});

it("leaves the person's own words as they are", async () => {
  expect(wordOf(await textsIn("id"), "Kebaya Kutubaru")).toBe("Kebaya Kutubaru");
  expect(wordOf(await textsIn("id"), "batik $t(tooLong)")).toBe("batik $t(tooLong)");
});

it("has a name for every word that it suggests", () => {
  const words = [...Object.values(SUGGESTIONS).flat(), ...TRAITS];
  expect([...new Set(words)].sort()).toEqual(Object.keys(en.words).sort());
});
