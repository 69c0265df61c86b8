import { expect, it } from "vitest";
import { anAvatar } from "@/testing/builders";
import { fromSubject, NOBODY, toSubject, wrongFields } from "./subject";

it("sends only what is given", () => {
  expect(toSubject(NOBODY)).toEqual({});
  const draft = { ...NOBODY, "persona.age": " 34 ", "attributes.style": "  batik " };
  expect(toSubject(draft)).toEqual({ persona: { age: 34 }, attributes: { style: "batik" } });
});

it("leaves out what the server would refuse", () => {
  const draft = { ...NOBODY, "persona.age": "121", "attributes.bodyType": "x".repeat(51) };
  expect(wrongFields(draft)).toEqual(["persona.age", "attributes.bodyType"]);
  expect(toSubject(draft)).toEqual({});
});

it.each(["0", "1.5", "-3", "abc", "1e2"])("refuses the age %s", (age) => {
  expect(wrongFields({ ...NOBODY, "persona.age": age })).toEqual(["persona.age"]);
});

it("counts letters, not halves of them", () => {
  expect(wrongFields({ ...NOBODY, "attributes.style": "😀".repeat(50) })).toEqual([]);
});

it("brings a picture's description back as it was sent", () => {
  const persona = { name: "Siti", age: 28, personality: ["friendly"], background: "Sells coffee" };
  const attributes = { gender: "female", hairStyle: "wavy" } as const;
  const avatar = anAvatar({ persona, attributes: { ...anAvatar().attributes, ...attributes } });
  expect(toSubject(fromSubject(avatar))).toEqual({ persona, attributes });
});
