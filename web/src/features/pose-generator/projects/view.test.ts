import { expect, it } from "vitest";
import { isFiltered, readView, UNFILTERED, wantedOf, writeView } from "./view";

const viewOf = (address: string) => readView(new URLSearchParams(address));

it("is written into an address and read from there", () => {
  const view = { text: "serum", brand: "k1", sort: "name" } as const;
  const address = writeView(new URLSearchParams("new"), view);
  expect(address.has("new")).toBe(true);
  expect(readView(address)).toEqual(view);
});

it("asks for what is wanted and nothing else", () => {
  expect(wantedOf(viewOf("sort=size"))).toEqual({});
  expect(wantedOf(viewOf("q=serum&brandKitId=k1&sort=oldest"))).toEqual({
    q: "serum",
    brandKitId: "k1",
    sort: "oldest",
  });
});

it("tells an order from a choice", () => {
  const view = viewOf("brandKitId=k1&sort=name");
  expect(isFiltered(view)).toBe(true);
  expect(isFiltered({ ...view, ...UNFILTERED })).toBe(false);
});
