import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Clothes } from "./clothes";
import { Figure } from "./Figure";
import figures from "./figures.json";
import type { Seen } from "./points";

const NUMBER = /-?\d+(?:\.\d+)?/g;
// Another machine may round the last digit otherwise.
const LAST_DIGIT = 0.11;

function clothesFrom({ long_hair, ...rest }: (typeof figures)[number]["clothes"]): Clothes {
  return { ...rest, longHair: long_hair };
}

/** As the server writes it: what is empty ends at once, and nothing is said to readers. */
function svgOf(example: (typeof figures)[number]): string {
  const { keypoints, anchor, support, clothes } = example;
  const shown = { anchor, support, clothes: clothesFrom(clothes) };
  return renderToStaticMarkup(<Figure keypoints={keypoints as Seen[]} {...shown} />)
    .replace(/><\/(?!g>|svg>)\w+>/g, "/>")
    .replace(' aria-hidden="true"', "");
}

it.each(figures)("draws $name as the server does", (example) => {
  const drawn = svgOf(example);
  expect(drawn.replace(NUMBER, "0")).toBe(example.svg.replace(NUMBER, "0"));
  const expected = example.svg.match(NUMBER)?.map(Number) ?? [];
  const off = (drawn.match(NUMBER) ?? []).filter(
    (number, index) => Math.abs(Number(number) - (expected[index] ?? 0)) > LAST_DIGIT,
  );
  expect(off).toEqual([]);
});
