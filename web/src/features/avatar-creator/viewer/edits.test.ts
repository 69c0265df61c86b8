import { expect, it } from "vitest";
import { anAvatar } from "@/testing/builders";
import { editProblems, editsOf, isChanged, toChange } from "./edits";

const attributes = { ...anAvatar().attributes, style: "batik" };
const avatar = anAvatar({ name: "Siti", attributes });

it("sends what was changed, null for what was emptied, and nothing that was not touched", () => {
  const edits = editsOf(avatar);
  expect([isChanged(edits), toChange(edits)]).toEqual([false, {}]);
  const subject = { ...edits.subject, "attributes.style": " ", "attributes.gender": "female" };
  const changed = { ...edits, name: " Sari ", subject };
  expect(toChange(changed)).toEqual({
    name: "Sari",
    attributes: { style: null, gender: "female" },
  });
  expect(isChanged({ ...edits, name: "Siti " })).toBe(false);
});

it("empties a persona field by field", () => {
  const persona = { name: "Siti", age: 28, personality: ["calm", "warm"], background: "Coffee" };
  const edits = editsOf(anAvatar({ persona }));
  const emptied = { "persona.age": "", "persona.personality": [], "persona.background": "" };
  const changed = { ...edits, subject: { ...edits.subject, ...emptied } };
  expect(toChange(changed)).toEqual({
    persona: { age: null, personality: null, background: null },
  });
  const merged = { ...edits.subject, "persona.personality": ["calm,warm"] };
  expect(isChanged({ ...edits, subject: merged })).toBe(true);
});

it("refuses what the server would", () => {
  const edits = editsOf(avatar);
  const subject = { ...edits.subject, "persona.age": "old", "attributes.style": "x".repeat(51) };
  expect(Object.fromEntries(editProblems({ ...edits, name: " ", subject }))).toEqual({
    name: "nameMissing",
    "persona.age": "ageWrong",
    "attributes.style": "tooLong",
  });
});
