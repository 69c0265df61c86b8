import { expect, it } from "vitest";
import { matching } from "./matching";

const list = ["Make with AI", "Kampanye Lebaran", "Lebaran 2027", "José"].map((label) => ({
  label,
}));
const found = (text: string) => matching(list, text).map(({ label }) => label);

it("finds by the beginnings of words, in any order", () => {
  expect(found("ai ma")).toEqual(["Make with AI"]);
  expect(found("ake")).toEqual([]);
});

it("puts first what begins with the text", () => {
  expect(found("leb")).toEqual(["Lebaran 2027", "Kampanye Lebaran"]);
});

it("cares for neither case nor accents", () => {
  expect(found("JOSE")).toEqual(["José"]);
});

it("finds everything before anything is typed", () => {
  expect(found(" ")).toHaveLength(list.length);
});
