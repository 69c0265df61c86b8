import { expect, it } from "vitest";
import type { Preset } from "@/api/avatar-creator/types";
import { aPreset } from "@/testing/builders";
import { popular, readView, shown, type View, writeView } from "./view";

const EVERYTHING: View = { text: "", category: "", projectId: "" };

const tailor = aPreset();
const runner = aPreset({ id: "runner", category: "sports", name: { id: "Pelari", en: "Runner" } });
const ids = (presets: readonly Preset[]) => presets.map(({ id }) => id);

it("reads from an address what it has written there, and leaves the rest alone", () => {
  const view: View = { text: "batik", category: "traditional", projectId: "01P" };
  const address = writeView(new URLSearchParams("tab=x"), view);
  expect(readView(address)).toEqual(view);
  expect(`${writeView(address, EVERYTHING)}`).toBe("tab=x");
});

it("takes a category that there is not as none", () => {
  expect(readView(new URLSearchParams("category=famous")).category).toBe("");
});

it.each([
  ["tailor", ["tailor"]],
  ["penjahit", ["tailor"]],
  ["TAPE yanti", ["tailor", "runner"]],
  ["meteran", []],
  ["", ["tailor", "runner"]],
])("finds by %j: names in both languages, descriptions in the reader's", (text, found) => {
  expect(ids(shown([tailor, runner], { ...EVERYTHING, text }, "en"))).toEqual(found);
});

it("shows one category", () => {
  const view: View = { ...EVERYTHING, category: "sports" };
  expect(ids(shown([tailor, runner], view, "id"))).toEqual(["runner"]);
});

it("calls popular what was made often, and few of them", () => {
  const counts = [90, 70, 50, 30, 20, 10, 9, 2, 0];
  const presets = counts.map((usageCount, place) => aPreset({ id: `p${place}`, usageCount }));
  expect([...popular(presets)]).toEqual(["p0", "p1", "p2", "p3", "p4", "p5"]);
  expect([...popular(presets.slice(6))]).toEqual(["p6"]);
});
