import { expect, it } from "vitest";
import { aProduct, aProductPicture } from "@/testing/builders";
import type { Group } from "./grouping";
import { problemOf } from "./problems";
import { anotherSku } from "./skus";

const group = (part: Partial<Group>): Group => ({
  ...{ key: "kopi", sku: "KOPI", name: "Kopi", ids: ["f1"] },
  ...part,
});
const withPictures = (count: number) =>
  aProduct({ pictures: Array.from({ length: count }, () => aProductPicture()) });

it("proposes another SKU in place of one that is taken", () => {
  expect(["KOPI", "KOPI-2", "KOPI-250", " KG-9 "].map(anotherSku)).toEqual([
    "KOPI-2",
    "KOPI-3",
    "KOPI-250-2",
    "KG-10",
  ]);
  expect(anotherSku("x".repeat(64))).toBe(`${"x".repeat(60)}-2`);
});

it("adds to a product that has the SKU as many pictures as it has room for", () => {
  const two = group({ ids: ["f1", "f2"] });
  expect(problemOf(two, withPictures(6))).toBeNull();
  expect(problemOf(two, withPictures(7))).toBe("noRoom");
  expect(problemOf(two, null)).toBeNull();
  expect(problemOf(group({ ids: Array(9).fill("f") }), null)).toBe("tooMany");
});

it("asks for a name only where a product is to be made", () => {
  const nameless = group({ name: " " });
  expect(problemOf(nameless, withPictures(1))).toBeNull();
  expect(problemOf(nameless, null)).toBe("noName");
  expect(problemOf(group({ sku: " ", ids: ["f1", "f2"] }), null)).toBe("noSku");
});
