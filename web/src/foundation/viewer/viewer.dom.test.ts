import { expect, it } from "vitest";
import { fileNameOf } from "./file-name";
import { keyAction } from "./keyboard";
import { neighboursOf } from "./neighbours";

it("finds the neighbours in the order shown", () => {
  const order = ["a1", "a2", "a3"].map((id) => ({ id }));
  const { index, previous, next } = neighboursOf(order, "a2");
  expect([index, previous?.id, next?.id]).toEqual([1, "a1", "a3"]);
  expect(neighboursOf(order, "a3").next).toBeNull();
  expect(neighboursOf(order, "other")).toMatchObject({ index: -1, previous: null, next: null });
});

it.each([
  ["Siti Rahman", "image/jpeg", "Siti Rahman.jpg"],
  ["a/b\\c: <d>?", "image/png", "a b c d.png"],
  ["…", "image/webp", "….webp"],
  [" .hidden. ", "image/webp", "hidden.webp"],
  ["///", null, "avatar.webp"],
  ["Ibu 👩‍🍳", "image/png", "Ibu 👩‍🍳.png"],
])("names the file of %s", (name, type, expected) => {
  expect(fileNameOf(name, type, "avatar")).toBe(expected);
});

it("turns pages with the arrows, or moves a picture that is zoomed", () => {
  const press = (key: string, given = {}) =>
    ({ key, target: null, ctrlKey: false, metaKey: false, altKey: false, ...given }) as never;
  expect(keyAction(press("ArrowRight"), false)).toBe("next");
  expect(keyAction(press("ArrowRight"), true)).toEqual({ x: -1, y: 0 });
  expect(keyAction(press("ArrowUp"), false)).toBeNull();
  expect(keyAction(press("+"), false)).toBe("closer");
  expect(keyAction(press("z"), true)).toBe("whole");
  expect(keyAction(press("-", { ctrlKey: true }), false)).toBeNull();
  expect(keyAction(press("0", { target: document.createElement("input") }), false)).toBeNull();
});
