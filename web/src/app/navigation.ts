import type { Destination } from "@/foundation/feature";
import { FEATURES } from "./features";

let loaded: readonly Destination[] = [];

/** Loads where the navigation leads to; the frame is drawn after that. */
export async function loadDestinations(): Promise<void> {
  const parts = await Promise.all(FEATURES.map(({ navigation }) => navigation?.()));
  const all = parts.flatMap((part) => part?.DESTINATIONS ?? []);
  loaded = all.toSorted((one, other) => one.order - other.order);
}

/** Where the navigation leads to, in its order. */
export function destinations(): readonly Destination[] {
  return loaded;
}

/** Whether a screen belongs to what an entry of the navigation leads to. */
export function belongsTo({ to, under = to }: Destination, path: string): boolean {
  return path === to || path.startsWith(`${under}/`);
}
