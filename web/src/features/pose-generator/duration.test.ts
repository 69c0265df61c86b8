import { expect, it } from "vitest";
import { inWords } from "./duration";

it.each([
  [0, "5 seconds"],
  [41, "45 seconds"],
  [90, "2 minutes"],
  [600, "10 minutes"],
  [5400, "1.5 hours"],
])("calls %i seconds %s", (seconds, words) => {
  expect(inWords(seconds, "en")).toBe(words);
});

it("speaks the reader's language", () => {
  expect(inWords(600, "id")).toBe("10 menit");
});
