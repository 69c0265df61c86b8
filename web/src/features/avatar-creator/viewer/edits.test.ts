import { expect, it } from "vitest";
import { anAvatar } from "@/testing/builders";
import { editProblems, editsOf, isChanged, toChange } from "./edits";

const attributes = { ...anAvatar().attributes, style: "batik" };
const avatar = anAvatar({ name: "Siti", attributes });

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
