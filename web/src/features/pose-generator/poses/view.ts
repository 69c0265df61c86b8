import type { CategoryId, Template, TemplatesWanted } from "@/api/pose-generator/types";
import { oneOf, withView } from "@/foundation/filters/address";

export const SORTS = ["popular", "success", "rating", "name"] as const;
export const WHOSE = ["favourite", "mine"] as const;
export const PLACEMENTS = [
  "hand-held",
  "worn",
  "displayed",
  "table",
] as const satisfies readonly Template["placement"][];
export const GENDERS = ["female", "male"] as const satisfies readonly Template["gender"][];
export const DIFFICULTIES = [
  "simple",
  "medium",
  "complex",
] as const satisfies readonly Template["difficulty"][];
export const FRAMINGS = [
  "full_body",
  "half_body",
  "portrait",
] as const satisfies readonly Template["framing"][];

const LONGEST = 100;

/** What the person wants to see of the templates, and in which order. Empty means all. */
export interface View {
  text: string;
  category: string;
  whose: (typeof WHOSE)[number] | "";
  placement: (typeof PLACEMENTS)[number] | "";
  gender: (typeof GENDERS)[number] | "";
  difficulty: (typeof DIFFICULTIES)[number] | "";
  framing: (typeof FRAMINGS)[number] | "";
  sort: (typeof SORTS)[number];
}

export const FACETS = ["whose", "placement", "gender", "difficulty", "framing"] as const;
export type Facet = (typeof FACETS)[number];
export const VALUES = {
  whose: WHOSE,
  placement: PLACEMENTS,
  gender: GENDERS,
  difficulty: DIFFICULTIES,
  framing: FRAMINGS,
} as const satisfies Record<Facet, readonly string[]>;

/** What shows all again, in the order that there is. */
export const UNFILTERED = {
  text: "",
  category: "",
  whose: "",
  placement: "",
  gender: "",
  difficulty: "",
  framing: "",
} as const;

export const EVERYTHING: View = { ...UNFILTERED, sort: "popular" };

const NAMES: Record<keyof View, string> = {
  text: "q",
  category: "category",
  whose: "whose",
  placement: "placement",
  gender: "gender",
  difficulty: "difficulty",
  framing: "framing",
  sort: "sort",
};

/** Reads the view from an address; what makes no sense there counts as not given. */
export function readView(address: URLSearchParams): View {
  const given = (field: keyof View) => address.get(NAMES[field])?.trim() ?? "";
  return {
    text: given("text"),
    category: given("category"),
    whose: oneOf(WHOSE, given("whose")) ?? "",
    placement: oneOf(PLACEMENTS, given("placement")) ?? "",
    gender: oneOf(GENDERS, given("gender")) ?? "",
    difficulty: oneOf(DIFFICULTIES, given("difficulty")) ?? "",
    framing: oneOf(FRAMINGS, given("framing")) ?? "",
    sort: oneOf(SORTS, given("sort")) ?? "popular",
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
  return view.text !== "" || view.category !== "" || activeFacets(view).length > 0;
}

/** Returns the view as the server is asked for it. */
export function wantedOf({ text, category, whose, sort, ...view }: View): TemplatesWanted {
  const { placement, gender, difficulty, framing } = view;
  return {
    sort,
    ...(text && { q: [...text].slice(0, LONGEST).join("") }),
    ...(category && { category: category as CategoryId }),
    ...(whose && { [whose]: true }),
    ...(placement && { placement }),
    ...(gender && { gender }),
    ...(difficulty && { difficulty }),
    ...(framing && { framing }),
  };
}
