import type { HitSource } from "@/foundation/search/hit";
import { FEATURES } from "../features";

let loaded: readonly HitSource[] = [];

/** Loads what features let be found; the search is drawn after that. */
export async function loadFeatureSources(): Promise<void> {
  const parts = await Promise.all(FEATURES.map(({ search }) => search?.()));
  loaded = parts.flatMap((part) => part?.SOURCES ?? []);
}

export function featureSources(): readonly HitSource[] {
  return loaded;
}
