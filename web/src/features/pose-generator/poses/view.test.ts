import { expect, it } from "vitest";
import { EVERYTHING, isFiltered, readView, wantedOf, writeView } from "./view";

const viewOf = (address: string) => readView(new URLSearchParams(address));

it("is written into an address and read from there", () => {
  const view = { ...EVERYTHING, text: "botol", whose: "mine", framing: "portrait" } as const;
  const address = writeView(new URLSearchParams("tab=2"), view);
  expect(address.get("tab")).toBe("2");
  expect(readView(address)).toEqual(view);
});

it("takes no notice of what makes no sense in an address", () => {
  expect(viewOf("placement=moon&sort=size&whose=theirs")).toEqual(EVERYTHING);
  expect(isFiltered(viewOf("sort=success"))).toBe(false);
  expect(isFiltered(viewOf("category=portrait"))).toBe(true);
});

it("asks for what is wanted and nothing else", () => {
  expect(wantedOf(EVERYTHING)).toEqual({ sort: "popular" });
  expect(wantedOf(viewOf("q=botol&whose=favourite&gender=male&sort=rating"))).toEqual({
    q: "botol",
    favourite: true,
    gender: "male",
    sort: "rating",
  });
});
