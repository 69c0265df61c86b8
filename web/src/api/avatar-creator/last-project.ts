import { localStore, type Store } from "@/lib/storage";

const KEY = "lumiku.last-project";

/** Keeps which project somebody works in, so that the home screen goes on there. */
export function rememberProject(id: string, store: Store = localStore): void {
  store.setItem(KEY, id);
}

/** Whether somebody has worked in a project, in this browser. */
export function hasWorked(store: Store = localStore): boolean {
  return store.getItem(KEY) !== null;
}

/** Returns the project to go on with: the last one worked in, else the first of `projects`. */
export function projectToGoOnWith<Known extends { id: string }>(
  projects: readonly Known[],
  store: Store = localStore,
): Known | null {
  const last = store.getItem(KEY);
  return projects.find(({ id }) => id === last) ?? projects[0] ?? null;
}
