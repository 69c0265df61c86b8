import { describe, expect, it } from "vitest";
import type { Listing } from "@/api/product-manager/listings";
import type { Product } from "@/api/product-manager/types";
import { mendingOf, toMake } from "./mending";

const lacking = (channel: string, ...lacks: string[]) => ({ channel, lacks }) as Listing;
const product = (...transparentUrls: (string | null)[]) =>
  ({
    pictures: transparentUrls.map((transparentUrl) => ({
      transparentUrl,
      cutout: { box: transparentUrl === "empty" ? null : {} },
    })),
  }) as Product;

describe("What a product lacks for a channel", () => {
  it("is mended by what comes first", () => {
    expect(mendingOf(lacking("own"), product("cut"))).toBe("none");
    expect(mendingOf(lacking("own", "no_picture"), product())).toBe("picture");
    expect(mendingOf(lacking("own", "no_cutout"), product(null))).toBe("cutOut");
    expect(mendingOf(lacking("own", "outdated"), product("cut"))).toBe("make");
    expect(mendingOf(lacking("own", "few_pixels"), product("cut"))).toBe("photo");
  });

  it("needs no second cut-out where one is only not in use", () => {
    expect(mendingOf(lacking("own", "no_cutout"), product(null, "cut"))).toBe("useCutOut");
  });

  it("needs another cut-out where nothing is seen in the one there is", () => {
    expect(mendingOf(lacking("own", "no_cutout"), product("empty"))).toBe("cutOut");
  });

  it("is made all the same while its cut-out waits for a look", () => {
    expect(mendingOf(lacking("own", "check_cutout"), product("cut"))).toBe("check");
    expect(mendingOf(lacking("own", "check_cutout", "not_made"), product("cut"))).toBe("make");
  });
});

it("makes pictures only for channels that making them helps", () => {
  const listings = [lacking("shopee", "not_made"), lacking("own"), lacking("lazada", "few_pixels")];
  expect(toMake(listings, product("cut"))).toEqual(["shopee"]);
  const first = [lacking("shopee", "no_cutout"), lacking("own", "no_cutout")];
  expect(toMake(first, product(null))).toEqual(["shopee", "own"]);
});
