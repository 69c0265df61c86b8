import { expect, it } from "vitest";
import { cardAfter } from "./arrow-keys";

// Seven cards, three in a row.
it.each([
  ["ArrowRight", 0, 1],
  ["ArrowLeft", 1, 0],
  ["ArrowDown", 1, 4],
  ["ArrowUp", 4, 1],
  ["End", 2, 6],
  ["Home", 5, 0],
  ["ArrowLeft", 0, 0],
  ["ArrowRight", 6, 6],
  ["ArrowDown", 5, 5],
  ["Enter", 3, 3],
])("%s leads from card %i to %i", (key, from, to) => {
  expect(cardAfter(key, from, 7, 3)).toBe(to);
});
