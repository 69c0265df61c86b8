import { expect, it } from "vitest";
import { storedWord, withWord } from "./words";

it("stores a suggested word however it was typed, and other words as they are", () => {
  const read = (word: string) => ({ black: "hitam", brown: "cokelat" })[word] ?? word;
  const vocabulary = { suggestions: ["black", "brown"], read };
  expect(storedWord(vocabulary, " Hitam ")).toBe("black");
  expect(storedWord(vocabulary, "merah marun ")).toBe("merah marun ");
});

it("takes a word once, trimmed and cut, and no more than there may be", () => {
  const limits = { most: 3, longest: 5 };
  expect(withWord(["calm"], "  warm ", limits)).toEqual(["calm", "warm"]);
  expect(withWord(["calm"], "CALM", limits)).toEqual(["calm"]);
  expect(withWord(["calm"], "   ", limits)).toEqual(["calm"]);
  expect(withWord(["calm"], "friendly", limits)).toEqual(["calm", "frien"]);
  expect(withWord(["a", "b", "c"], "more", limits)).toEqual(["a", "b", "c"]);
});
