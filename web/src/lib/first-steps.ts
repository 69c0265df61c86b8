import { localStore, type Store } from "./storage";

const KEY = "lumiku.first-steps";
const SKIPPED = "skipped";

/** Whether the way to a first avatar was left, in this browser. */
export function skippedFirstSteps(store: Store = localStore): boolean {
  return store.getItem(KEY) === SKIPPED;
}

export function skipFirstSteps(store: Store = localStore): void {
  store.setItem(KEY, SKIPPED);
}
