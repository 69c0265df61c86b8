import { expect, it } from "vitest";
import type { Color } from "@/api/brand-kit/types";
import { pairsOf } from "./contrast";

const color = (hex: string, role: Color["role"]): Color => ({ hex, role });

it("judges every text, primary and accent colour on every background", () => {
  const colors = [
    color("#0F766E", "primary"),
    color("#FFFFFF", "background"),
    color("#999999", "text"),
    color("#EEEEEE", "secondary"),
    color("#000000", "background"),
  ];
  const grounds = pairsOf(colors).filter(({ use }) => use !== "label");
  expect(grounds.map(({ at, background, passes }) => [at, background, passes])).toEqual([
    [0, "#FFFFFF", true],
    [0, "#000000", true],
    [2, "#FFFFFF", false],
    [2, "#000000", true],
  ]);
});

it("judges what is read on buttons and badges, as text", () => {
  const colors = [
    color("#0F766E", "primary"),
    color("#F59E0B", "accent"),
    color("#FFFFFF", "background"),
    color("#1C1917", "text"),
  ];
  const labels = pairsOf(colors).filter(({ use }) => use === "label");
  expect(labels.map((pair) => [pair.at, pair.foreground, pair.background, pair.needs])).toEqual([
    [0, "#FFFFFF", "#0F766E", 4.5],
    [1, "#1C1917", "#F59E0B", 4.5],
  ]);
});

// What the server answers for the same colours.
it.each([
  ["#E8590C", "#3B2A20", "#F76725"],
  ["#E58A1F", "#5A4A40", "#AE6500"],
])("does not let the button %s vanish to have it read", (primary, text, expected) => {
  const colors = [color(primary, "primary"), color("#FFFFFF", "background"), color(text, "text")];
  expect(pairsOf(colors).find(({ use }) => use === "label")?.nearest).toBe(expected);
});

it("names the nearest colour that passes, of those that do not", () => {
  const [bad] = pairsOf([color("#999999", "text"), color("#FFFFFF", "background")]);
  expect(bad).toMatchObject({ ratio: 2.84, needs: 4.5, nearest: "#767676" });
});

it("does not round up what just fails", () => {
  const [bad] = pairsOf([color("#777777", "text"), color("#FFFFFF", "background")]);
  expect(bad).toMatchObject({ ratio: 4.47, passes: false });
});
