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
  expect(pairsOf(colors).map(({ at, background, passes }) => [at, background, passes])).toEqual([
    [0, "#FFFFFF", true],
    [0, "#000000", true],
    [2, "#FFFFFF", false],
    [2, "#000000", true],
  ]);
});

it("names the nearest colour that passes, of those that do not", () => {
  const [bad] = pairsOf([color("#999999", "text"), color("#FFFFFF", "background")]);
  expect(bad).toMatchObject({ ratio: 2.84, needs: 4.5, nearest: "#767676" });
});

it("does not round up what just fails", () => {
  const [bad] = pairsOf([color("#777777", "text"), color("#FFFFFF", "background")]);
  expect(bad).toMatchObject({ ratio: 4.47, passes: false });
});
