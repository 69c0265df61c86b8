/** What is used of the browser's storage. */
export type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The store, or one that lasts until the page is left: who blocks cookies blocks storage too. */
export function usable(store: () => Store): Store {
  try {
    return store();
  } catch {
    return inMemory();
  }
}

function inMemory(): Store {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

export const localStore = usable(() => window.localStorage);
export const sessionStore = usable(() => window.sessionStorage);
