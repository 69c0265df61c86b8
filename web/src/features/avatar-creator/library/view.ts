import type { Avatar, Wanted } from "@/api/avatar-creator/types";
import { oneOf, withView } from "@/foundation/filters/address";
import { fold } from "@/lib/fold";
import { byHand } from "./by-hand";

export const SORTS = [
  "newest",
  "oldest",
  "name",
  "most-used",
  "last-used",
  "best",
  "by-hand",
] as const;
export const GENDERS = ["female", "male", "unisex"] as const;
export const AGES = ["young", "adult", "mature"] as const;
export const SOURCES = ["uploaded", "ai"] as const;
export const STATES = ["ready", "open", "failed"] as const;

export const MARKS = ["favourite"] as const;
export const STARS = ["5", "4", "3", "2", "1"] as const;

const LONGEST = 100;

export type Sort = (typeof SORTS)[number];

/** What the person wants to see of a project, and in which order. Empty means all. */
export interface View {
  text: string;
  gender: (typeof GENDERS)[number] | "";
  age: (typeof AGES)[number] | "";
  style: string;
  ethnicity: string;
  /** The id of a brand. */
  brand: string;
  source: (typeof SOURCES)[number] | "";
  state: (typeof STATES)[number] | "";
  mark: (typeof MARKS)[number] | "";
  /** At least so many. */
  stars: (typeof STARS)[number] | "";
  sort: Sort;
}

export const FACETS = [
  "mark",
  "stars",
  "gender",
  "age",
  "style",
  "ethnicity",
  "brand",
  "source",
  "state",
] as const;
export type Facet = (typeof FACETS)[number];

export const EVERYTHING: View = {
  text: "",
  gender: "",
  age: "",
  style: "",
  ethnicity: "",
  brand: "",
  source: "",
  state: "",
  mark: "",
  stars: "",
  sort: "newest",
};

const NAMES: Record<keyof View, string> = {
  text: "q",
  gender: "gender",
  age: "age",
  style: "style",
  ethnicity: "ethnicity",
  brand: "brandKitId",
  source: "source",
  state: "status",
  mark: "mark",
  stars: "stars",
  sort: "sort",
};

/** Reads the view from an address, else in the order `kept`; what makes no sense is not given. */
export function readView(address: URLSearchParams, kept = ""): View {
  const given = (field: keyof View) => address.get(NAMES[field])?.trim() ?? "";
  return {
    text: given("text"),
    gender: oneOf(GENDERS, given("gender")) ?? "",
    age: oneOf(AGES, given("age")) ?? "",
    style: given("style"),
    ethnicity: given("ethnicity"),
    brand: given("brand"),
    source: oneOf(SOURCES, given("source")) ?? "",
    state: oneOf(STATES, given("state")) ?? "",
    mark: oneOf(MARKS, given("mark")) ?? "",
    stars: oneOf(STARS, given("stars")) ?? "",
    sort: oneOf(SORTS, given("sort")) ?? oneOf(SORTS, kept) ?? "newest",
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

/** Whether the newest page alone cannot tell what comes first. */
export function needsAll(view: View): boolean {
  return isFiltered(view) || view.sort !== "newest";
}

/** Whether only who has read all avatars can tell what comes first: the server knows no such order. */
export function isByHand(view: View): boolean {
  return view.sort === "by-hand";
}

const ORDERS = {
  newest: "newest",
  oldest: "oldest",
  name: "name",
  "most-used": "used",
  "last-used": "lastUsed",
  best: "rating",
  "by-hand": "newest",
} as const;

/** Returns the view as the server is asked for it. */
export function wantedOf({
  text,
  gender,
  age,
  style,
  ethnicity,
  brand,
  source,
  state,
  mark,
  stars,
  sort,
}: View): Wanted {
  return {
    sort: ORDERS[sort],
    ...(text && { q: [...text].slice(0, LONGEST).join("") }),
    ...(gender && { gender }),
    ...(age && { ageRange: age }),
    ...(style && { style }),
    ...(ethnicity && { ethnicity }),
    ...(brand && { brandKitId: brand }),
    ...(source && { sourceType: source === "ai" ? "ai_generated" : source }),
    ...(state && { status: state }),
    ...(mark && { favourite: true }),
    ...(stars && { rating: Number(stars) }),
  };
}

/** Returns the avatars of the view in its order; `avatars` come newest first. */
export function shown(avatars: Avatar[], view: View, language: string): Avatar[] {
  const found = isFiltered(view) ? avatars.filter(matcher(view)) : avatars;
  return ordered(found, view.sort, language);
}

function matcher(view: View): (avatar: Avatar) => boolean {
  const words = fold(view.text).split(/\s+/).filter(Boolean);
  const style = fold(view.style);
  const ethnicity = fold(view.ethnicity);
  return (avatar) => {
    const { attributes, sourceType, status } = avatar;
    return (
      (!view.gender || attributes.gender === view.gender) &&
      (!view.age || attributes.ageRange === view.age) &&
      (!style || fold(attributes.style) === style) &&
      (!ethnicity || fold(attributes.ethnicity) === ethnicity) &&
      (!view.brand || avatar.brandKitId === view.brand) &&
      (!view.source || (view.source === "uploaded") === (sourceType === "uploaded")) &&
      (!view.state || view.state === stateOf(status)) &&
      (!view.mark || avatar.favourite) &&
      (avatar.rating ?? 0) >= Number(view.stars) &&
      words.every((word) => textOf(avatar).includes(word))
    );
  };
}

/** All that words are looked for in, as the server does it. */
function textOf({ name, prompt, persona }: Avatar): string {
  const texts = [name, prompt, persona.name, ...(persona.personality ?? []), persona.background];
  return texts.map(fold).join("\n");
}

function stateOf(status: Avatar["status"]): View["state"] {
  return status === "ready" || status === "failed" ? status : "open";
}

function ordered(avatars: Avatar[], sort: Sort, language: string): Avatar[] {
  if (sort === "newest") return avatars;
  if (sort === "oldest") return avatars.toReversed();
  if (sort === "most-used") return avatars.toSorted((a, b) => b.usageCount - a.usageCount);
  if (sort === "best") return avatars.toSorted((a, b) => (b.rating ?? 0) - (a.rating ?? 0));
  if (sort === "by-hand") return avatars.toSorted(byHand);
  if (sort === "last-used") return avatars.toSorted(byLastUse);
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
  return avatars.toSorted((a, b) => compare(a.name, b.name));
}

// Times of the API are all in UTC and of one length: they sort as text.
function byLastUse(a: Avatar, b: Avatar): number {
  const [one, other] = [a.lastUsedAt ?? "", b.lastUsedAt ?? ""];
  return one < other ? 1 : one > other ? -1 : 0;
}
