import { expect, it } from "vitest";
import { aKit } from "../testing/builders";
import { draftOf, isChanged, toChange, withColor, withFont } from "./draft";

const kit = aKit({
  tone: "hangat",
  colors: [{ hex: "#0F766E", role: "primary", name: null }],
  fonts: [{ family: "Lora", role: "heading", weights: [700] }],
  identity: { whatsapp: "0812" },
});

it("sends nothing of what was not changed", () => {
  expect(toChange(draftOf(kit))).toEqual({});
  expect(isChanged(draftOf(kit))).toBe(false);
});

it("sends null for what was emptied", () => {
  const draft = draftOf(kit);
  const emptied = { ...draft, tone: " ", identity: { ...draft.identity, whatsapp: "" } };
  expect(toChange(emptied)).toEqual({ tone: null, identity: { whatsapp: null } });
});

it("sends of the identity what was changed alone", () => {
  const draft = draftOf(kit);
  const changed = { ...draft, identity: { ...draft.identity, nib: " 123 " } };
  expect(toChange(changed)).toEqual({ identity: { nib: "123" } });
});

it("sends all colours, without the names that are empty", () => {
  const changed = withColor(draftOf(kit), 0, { hex: "#FFFFFF", name: " " });
  expect(toChange(changed)).toEqual({ colors: [{ hex: "#FFFFFF", role: "primary" }] });
});

it("has one font in a role", () => {
  const other = withFont(draftOf(kit), "heading", { family: "Anton", weights: [400] });
  expect(other.fonts).toEqual([{ family: "Anton", role: "heading", weights: [400] }]);
  expect(withFont(other, "heading", null).fonts).toEqual([]);
});
