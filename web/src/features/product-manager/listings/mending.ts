import type { Listing } from "@/api/product-manager/listings";
import type { Product, ProductPicture } from "@/api/product-manager/types";

/** What has to be done before a product is ready for a channel, what comes first. */
export type Mending = "none" | "picture" | "cutOut" | "useCutOut" | "check" | "make" | "photo";

// Whatever else is missing is put right by making the pictures anew.
const BY_LACK: Readonly<Record<string, Mending>> = {
  no_picture: "picture",
  no_cutout: "cutOut",
  check_cutout: "check",
  few_pixels: "photo",
};

export function mendingOf({ lacks }: Listing, product: Product): Mending {
  const [first] = lacks;
  if (!first) return "none";
  const mending = BY_LACK[first] ?? "make";
  if (mending === "cutOut") return product.pictures.some(isCutOut) ? "useCutOut" : "cutOut";
  // Who makes the pictures all the same has seen that the cut-out should be looked at.
  return mending === "check" && lacks.length > 1 ? "make" : mending;
}

/** The channels for which pictures have to be made, once the product is cut out. */
export function toMake(listings: readonly Listing[], product: Product): string[] {
  const mends: Mending[] = ["cutOut", "useCutOut", "make"];
  return listings
    .filter((listing) => mends.includes(mendingOf(listing, product)))
    .map(({ channel }) => channel);
}

/** Whether a product is to be seen in what was cut out: a listing picture needs one. */
export function isCutOut({ transparentUrl, cutout }: ProductPicture): boolean {
  return transparentUrl !== null && cutout.box !== null;
}
