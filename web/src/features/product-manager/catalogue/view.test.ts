import { expect, it } from "vitest";
import { EVERYTHING, readView, type View, wantedOf, writeView } from "./view";

const SEEN: View = {
  text: "madu",
  category: "Minuman",
  type: "bottle",
  cutout: "check",
  brand: "01KIT",
  sort: "dearest",
  look: "table",
};

it("comes back from the address as it was, and leaves the rest there", () => {
  const address = writeView(new URLSearchParams("new="), SEEN);
  expect(readView(address)).toEqual(SEEN);
  expect(address.has("new")).toBe(true);
  expect(`${writeView(address, EVERYTHING)}`).toBe("new=");
});

it("takes what makes no sense in an address as not given", () => {
  const address = new URLSearchParams("type=rocket&cutout=perfect&sort=random&view=cloud&q=+");
  expect(readView(address)).toEqual(EVERYTHING);
});

it("asks for the plain list unless something is wanted of it", () => {
  expect(wantedOf(EVERYTHING)).toBeNull();
  expect(wantedOf({ ...EVERYTHING, look: "table" })).toBeNull();
  expect(wantedOf({ ...EVERYTHING, sort: "sku" })).toEqual({ sort: "sku" });
  const { type, look: _, text, brand, ...same } = SEEN;
  expect(wantedOf(SEEN)).toEqual({ ...same, q: text, productType: type, brandKitId: brand });
});
