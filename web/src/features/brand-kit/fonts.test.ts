import { expect, it } from "vitest";
import { shippedWeights } from "./fonts";

interface Offered {
  family: string;
  weights: number[];
  licence: string;
}

const [catalogue = []] = Object.values(
  import.meta.glob<Offered[]>("../../../../chalicelib/apps/brand_kit/data/fonts.json", {
    eager: true,
    import: "default",
  }),
);
const [dependencies = {}] = Object.values(
  import.meta.glob<object>("/package.json", { eager: true, import: "dependencies" }),
);

const LICENCES = import.meta.glob<string>("/node_modules/@fontsource/*/package.json", {
  eager: true,
  import: "license",
});
const packageOf = (family: string) => `@fontsource/${family.toLowerCase().replaceAll(" ", "-")}`;

it.each(catalogue)("ships $family in the weights that the server offers", (font) => {
  expect(shippedWeights(font.family)).toEqual(font.weights);
});

it.each(catalogue)("has $family under the licence that the server names", (font) => {
  const file = `/node_modules/${packageOf(font.family)}/package.json`;
  expect(LICENCES[file]).toBe(font.licence);
});

it("ships no family that nobody is offered", () => {
  const shipped = Object.keys(dependencies).filter((name) => name.startsWith("@fontsource/"));
  expect(shipped.toSorted()).toEqual(catalogue.map(({ family }) => packageOf(family)).toSorted());
});
