import { expect, it } from "vitest";
import en from "../locales/en/subject.json";
import id from "../locales/id/subject.json";
import { wordsIn } from "./words";

it("reads a suggested word in the reader's language, however it was typed", () => {
  for (const typed of ["Javanese", "javanese"]) {
    expect([wordsIn(id.words)(typed), wordsIn(en.words)(typed)]).toEqual(["Jawa", "Javanese"]);
  }
});

it("leaves the person's own words as they are", () => {
  expect(wordsIn(id.words)("Kebaya Kutubaru")).toBe("Kebaya Kutubaru");
  expect(wordsIn(id.words)("batik $t(tooLong)")).toBe("batik $t(tooLong)");
});
