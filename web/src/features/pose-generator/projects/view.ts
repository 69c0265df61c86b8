import type { ProjectsWanted } from "@/api/pose-generator/types";
import { oneOf, withView } from "@/foundation/filters/address";

export const SORTS = ["newest", "oldest", "name", "updated"] as const;

const LONGEST = 100;

/** Which projects the person wants to see, and in which order. Empty means all. */
export interface View {
  text: string;
  /** The id of a brand. */
  brand: string;
  sort: (typeof SORTS)[number];
}

/** What shows all again, in the order that there is. */
export const UNFILTERED = { text: "", brand: "" } as const;

const EVERYTHING: View = { ...UNFILTERED, sort: "newest" };

const NAMES: Record<keyof View, string> = { text: "q", brand: "brandKitId", sort: "sort" };

/** Reads the view from an address; what makes no sense there counts as not given. */
export function readView(address: URLSearchParams): View {
  const given = (field: keyof View) => address.get(NAMES[field])?.trim() ?? "";
  return {
    text: given("text"),
    brand: given("brand"),
    sort: oneOf(SORTS, given("sort")) ?? EVERYTHING.sort,
  };
}

/** Returns the address with the view in it; everything else there stays. */
export function writeView(address: URLSearchParams, view: View): URLSearchParams {
  return withView(address, view, NAMES, EVERYTHING);
}

export function isFiltered({ text, brand }: View): boolean {
  return text !== "" || brand !== "";
}

/** Returns the view as the server is asked for it; of all, newest first, it is asked for nothing. */
export function wantedOf({ text, brand, sort }: View): ProjectsWanted {
  return {
    ...(text && { q: [...text].slice(0, LONGEST).join("") }),
    ...(brand && { brandKitId: brand }),
    ...(sort !== EVERYTHING.sort && { sort }),
  };
}
