import type { Placement, Product, ProductChange, ProductType } from "@/api/product-manager/types";
import { LONGEST } from "./limits";
import { readPrice, writePrice } from "./price";

/** What is typed about a product; empty where nothing is. */
export interface Draft {
  name: string;
  sku: string;
  price: string;
  category: string;
  productType: ProductType | "";
  placement: Placement | "";
  /** Empty for none, null while nobody has chosen: then it is the default. */
  brandKitId: string | null;
  tags: string[];
  description: string;
}

export type DraftField = keyof Draft;
export type Problem = "nameMissing" | "tooLong" | "priceWrong";

export const EMPTY: Draft = {
  name: "",
  sku: "",
  price: "",
  category: "",
  productType: "",
  placement: "",
  brandKitId: null,
  tags: [],
  description: "",
};

const TEXTS = ["name", "sku", "category", "description"] as const;

export function draftOf(product: Product): Draft {
  const { name, sku, price, category, productType, placement, tags, description } = product;
  const { brandKitId } = product;
  return {
    name,
    sku: sku ?? "",
    price: writePrice(price),
    category: category ?? "",
    productType: productType ?? "",
    placement: placement ?? "",
    brandKitId: brandKitId ?? "",
    tags: [...tags],
    description: description ?? "",
  };
}

/** Returns what is wrong, by field. */
export function problemsOf(draft: Draft): Map<DraftField, Problem> {
  const problems = new Map<DraftField, Problem>();
  for (const field of TEXTS) {
    if ([...draft[field].trim()].length > LONGEST[field]) problems.set(field, "tooLong");
  }
  if (!draft.name.trim()) problems.set("name", "nameMissing");
  if (readPrice(draft.price) === undefined) problems.set("price", "priceWrong");
  return problems;
}

/** Returns what is sent of a new product: what is given. */
export function factsOf(draft: Draft): ProductChange & { name: string } {
  return { ...changeOf(EMPTY, draft), name: draft.name.trim() };
}

/** Returns what is sent: what was changed, and null for what was emptied. */
export function changeOf(from: Draft, to: Draft): ProductChange {
  const change: ProductChange = {};
  for (const field of TEXTS) {
    const text = to[field].trim();
    if (text === from[field]) continue;
    if (field !== "name") change[field] = text || null;
    else if (text) change.name = text;
  }
  const price = readPrice(to.price);
  if (price !== undefined && price !== readPrice(from.price)) change.price = price;
  if (to.productType !== from.productType) change.productType = to.productType || null;
  if (to.placement !== from.placement) change.placement = to.placement || null;
  if ((to.brandKitId ?? "") !== (from.brandKitId ?? "")) change.brandKitId = to.brandKitId || null;
  if (to.tags.join("\n") !== from.tags.join("\n")) change.tags = to.tags;
  return change;
}
