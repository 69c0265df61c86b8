import type { ProductSort, ProductType, Wanted } from "@/api/product-manager/types";
import { oneOf, withView } from "@/foundation/filters/address";

export const SORTS = [
  "newest",
  "oldest",
  "name",
  "updated",
  "cheapest",
  "dearest",
  "sku",
] as const satisfies readonly ProductSort[];
export const TYPES = [
  "bottle",
  "tube",
  "jar",
  "box",
  "pouch",
  "clothing",
  "accessory",
  "food",
  "electronics",
  "other",
] as const satisfies readonly ProductType[];
export const CUTOUTS = ["none", "working", "ok", "check", "failed"] as const;
export const LOOKS = ["grid", "table"] as const;

const LONGEST = 100;

/** What the person wants to see of the catalogue, and how. Empty means all. */
export interface View {
  text: string;
  category: string;
  type: ProductType | "";
  cutout: (typeof CUTOUTS)[number] | "";
  /** The id of a brand. */
  brand: string;
  sort: (typeof SORTS)[number];
  look: (typeof LOOKS)[number];
}

export const FACETS = ["category", "type", "cutout", "brand"] as const;
export type Facet = (typeof FACETS)[number];

export const EVERYTHING: View = {
  text: "",
  category: "",
  type: "",
  cutout: "",
  brand: "",
  sort: "newest",
  look: "grid",
};

/** What shows all again, in the order and the look that there is. */
export const UNFILTERED = { text: "", category: "", type: "", cutout: "", brand: "" } as const;

const NAMES: Record<keyof View, string> = {
  text: "q",
  category: "category",
  type: "type",
  cutout: "cutout",
  brand: "brandKitId",
  sort: "sort",
  look: "view",
};

/** Reads the view from an address; what makes no sense there counts as not given. */
export function readView(address: URLSearchParams): View {
  const given = (field: keyof View) => address.get(NAMES[field])?.trim() ?? "";
  return {
    text: given("text"),
    category: given("category"),
    type: oneOf(TYPES, given("type")) ?? "",
    cutout: oneOf(CUTOUTS, given("cutout")) ?? "",
    brand: given("brand"),
    sort: oneOf(SORTS, given("sort")) ?? "newest",
    look: oneOf(LOOKS, given("look")) ?? "grid",
  };
}

/** Returns the address with the view in it; everything else there stays. */
export function writeView(address: URLSearchParams, view: View): URLSearchParams {
  return withView(address, view, NAMES, EVERYTHING);
}

export function activeFacets(view: View): Facet[] {
  return FACETS.filter((facet) => view[facet] !== "");
}

export function isFiltered(view: View): boolean {
  return view.text !== "" || activeFacets(view).length > 0;
}

/** Returns the view as the server is asked for it; null when that is all, newest first. */
export function wantedOf(view: View): Wanted | null {
  const { text, category, type, cutout, brand, sort } = view;
  if (!isFiltered(view) && sort === "newest") return null;
  return {
    sort,
    ...(text && { q: [...text].slice(0, LONGEST).join("") }),
    ...(category && { category }),
    ...(type && { productType: type }),
    ...(cutout && { cutout }),
    ...(brand && { brandKitId: brand }),
  };
}
