import { localStore, type Store } from "@/lib/storage";
import type { Sort } from "./view";

const key = (projectId: string) => `lumiku.sort.${projectId}`;

/** Keeps in which order somebody looks at a project. */
export function keepSort(projectId: string, sort: Sort, store: Store = localStore): void {
  store.setItem(key(projectId), sort);
}

/** The order in which somebody looked at a project last; empty when nothing was chosen. */
export function keptSort(projectId: string, store: Store = localStore): string {
  return store.getItem(key(projectId)) ?? "";
}
