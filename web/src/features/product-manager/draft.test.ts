import { expect, it } from "vitest";
import { aProduct } from "@/testing/builders";
import { changeOf, draftOf, EMPTY, factsOf, problemsOf } from "./draft";

const HONEY = draftOf(aProduct({ name: "Madu", sku: "MD-1", price: 45_000, tags: ["hutan"] }));

it("sends of a new product what was typed", () => {
  const typed = { ...EMPTY, name: " Madu ", price: "45rb", tags: ["hutan"] };
  expect(factsOf(typed)).toEqual({ name: "Madu", price: 45_000, tags: ["hutan"] });
});

it("sends of a change what is another now, and null for what was emptied", () => {
  expect(changeOf(HONEY, HONEY)).toEqual({});
  expect(changeOf(HONEY, { ...HONEY, price: "Rp 45.000" })).toEqual({});
  const typed = { ...HONEY, sku: "", price: "", productType: "jar", tags: [] } as const;
  expect(changeOf(HONEY, { ...typed, tags: [] })).toEqual({
    sku: null,
    price: null,
    productType: "jar",
    tags: [],
  });
});

it("names a brand once one is chosen, and none when it is taken off", () => {
  expect(factsOf({ ...EMPTY, name: "Madu", brandKitId: "01KIT" }).brandKitId).toBe("01KIT");
  expect(factsOf({ ...EMPTY, name: "Madu", brandKitId: "" })).toEqual({ name: "Madu" });
  const branded = { ...HONEY, brandKitId: "01KIT" };
  expect(changeOf(branded, { ...branded, brandKitId: "" })).toEqual({ brandKitId: null });
});

it("says what is wrong before anything is sent", () => {
  expect([...problemsOf(HONEY)]).toEqual([]);
  const wrong = problemsOf({ ...HONEY, name: " ", sku: "x".repeat(65), price: "murah" });
  expect(Object.fromEntries(wrong)).toEqual({
    name: "nameMissing",
    sku: "tooLong",
    price: "priceWrong",
  });
});
