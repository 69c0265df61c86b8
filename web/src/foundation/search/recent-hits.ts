import { localStore, type Store } from "@/lib/storage";
import { KEY } from "./forget-hits";

/** Something that was found and gone to. */
export interface RecentHit {
  id: string;
  label: string;
  to: string;
}

const MOST = 5;

/** Returns what was gone to last, the last one first. */
export function recentHits(store: Store = localStore): readonly RecentHit[] {
  try {
    return JSON.parse(store.getItem(KEY) ?? "[]") as RecentHit[];
  } catch {
    return [];
  }
}

export function rememberHit({ id, label, to }: RecentHit, store: Store = localStore): void {
  const others = recentHits(store).filter((one) => one.id !== id);
  store.setItem(KEY, JSON.stringify([{ id, label, to }, ...others].slice(0, MOST)));
}
