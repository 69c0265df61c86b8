import type { Result, ResultStatus, Verdict } from "@/api/pose-generator/batch-types";
import { oneOf, withView } from "@/foundation/filters/address";

export const STATES = [
  "pending",
  "processing",
  "completed",
  "failed",
  "cancelled",
] as const satisfies readonly ResultStatus[];
export const VERDICTS = ["passed", "unjudged", "failed"] as const satisfies readonly Verdict[];
export const PICKS = ["picked", "open", "rejected"] as const;
export const STARS = ["1", "2", "3", "4", "5"] as const;
export const SORTS = ["order", "best", "match"] as const;

/** What the person wants to see of a batch, and how. Empty means all. */
export interface View {
  pick: (typeof PICKS)[number] | "";
  state: ResultStatus | "";
  verdict: Verdict | "";
  /** The id of a category of poses. */
  pose: string;
  template: string;
  stars: (typeof STARS)[number] | "";
  sort: (typeof SORTS)[number];
}

export const FACETS = ["state", "verdict", "pose", "template", "stars"] as const;
export type Facet = (typeof FACETS)[number];

/** What shows all again, in the order that there is. */
export const UNFILTERED = {
  pick: "",
  state: "",
  verdict: "",
  pose: "",
  template: "",
  stars: "",
} as const;
export const EVERYTHING: View = { ...UNFILTERED, sort: "order" };

const NAMES: Record<keyof View, string> = {
  pick: "pick",
  state: "status",
  verdict: "verdict",
  pose: "pose",
  template: "template",
  stars: "stars",
  sort: "sort",
};

/** Reads the view from an address; what makes no sense there counts as not given. */
export function readView(address: URLSearchParams): View {
  const given = (field: keyof View) => address.get(NAMES[field])?.trim() ?? "";
  return {
    pick: oneOf(PICKS, given("pick")) ?? "",
    state: oneOf(STATES, given("state")) ?? "",
    verdict: oneOf(VERDICTS, given("verdict")) ?? "",
    pose: given("pose"),
    template: given("template"),
    stars: oneOf(STARS, given("stars")) ?? "",
    sort: oneOf(SORTS, given("sort")) ?? "order",
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
  return view.pick !== "" || activeFacets(view).length > 0;
}

/** Returns those of a batch's pictures that have all that is wanted, in its order. */
export function shownOf(results: readonly Result[], view: View): Result[] {
  return ordered(results.filter(matches(view)), view.sort);
}

/** What somebody has said about a picture so far. */
export function pickOf({ picked }: Pick<Result, "picked">): (typeof PICKS)[number] {
  if (picked === null) return "open";
  return picked ? "picked" : "rejected";
}

function matches(view: View): (result: Result) => boolean {
  return (result) =>
    (!view.pick || (pickOf(result) === view.pick && result.imageUrl !== null)) &&
    (!view.state || result.status === view.state) &&
    (!view.verdict || result.verdict === view.verdict) &&
    (!view.pose || result.templateId.startsWith(`${view.pose}-`)) &&
    (!view.template || result.templateId === view.template) &&
    (result.rating ?? 0) >= Number(view.stars);
}

function ordered(results: Result[], sort: View["sort"]): Result[] {
  if (sort === "best") return results.toSorted((a, b) => (b.rating ?? 0) - (a.rating ?? 0));
  if (sort === "match") return results.toSorted((a, b) => matchOf(b) - matchOf(a));
  return results;
}

function matchOf({ checks }: Result): number {
  return checks?.poseMatch ?? -1;
}
