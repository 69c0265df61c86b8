import { localStore, type Store } from "@/lib/storage";

/** Where finds are kept. */
export const KEY = "lumiku.recent-finds";

/** What one person has looked for is not for the next one at this browser. */
export function forgetHits(store: Store = localStore): void {
  store.removeItem(KEY);
}
