import { expect, it } from "vitest";
import { fileNameOf } from "@/foundation/viewer/file-name";
import { keyAction } from "@/foundation/viewer/keyboard";
import { neighboursOf } from "@/foundation/viewer/neighbours";
import { anAvatar } from "@/testing/builders";
import { editProblems, editsOf, isChanged, toChange } from "./edits";

const attributes = { ...anAvatar().attributes, style: "batik" };
const avatar = anAvatar({ name: "Siti", attributes });

it("finds the neighbours in the order shown", () => {
  const order = ["a1", "a2", "a3"].map((id) => anAvatar({ id }));
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
  expect(fileNameOf(name, type)).toBe(expected);
});

it("sends changed values and refuses to empty what the server would keep", () => {
  const edits = editsOf(avatar);
  expect(isChanged(avatar, edits)).toBe(false);
  const changed = { name: " Sari ", subject: { ...edits.subject, "attributes.style": "formal" } };
  expect(editProblems(avatar, changed).size).toBe(0);
  expect(toChange(changed)).toEqual({ name: "Sari", attributes: { style: "formal" } });
  const emptied = { name: "", subject: { ...edits.subject, "attributes.style": " " } };
  expect(Object.fromEntries(editProblems(avatar, emptied))).toEqual({
    name: "nameMissing",
    "attributes.style": "cannotEmpty",
  });
});

it("turns pages with the arrows, or moves a picture that is zoomed", () => {
  const press = (key: string, given = {}) =>
    ({ key, target: null, ctrlKey: false, metaKey: false, altKey: false, ...given }) as never;
  expect(keyAction(press("ArrowRight"), false)).toBe("next");
  expect(keyAction(press("ArrowRight"), true)).toEqual({ x: -1, y: 0 });
  expect(keyAction(press("ArrowUp"), false)).toBeNull();
  expect(keyAction(press("+"), false)).toBe("closer");
  expect(keyAction(press("-", { ctrlKey: true }), false)).toBeNull();
  expect(keyAction(press("0", { target: document.createElement("input") }), false)).toBeNull();
});
