import { localStore, type Store } from "@/lib/storage";

const KEY = "lumiku.batches-to-tell";
const MOST = 50;

/** The batches that the person wants to be told of, until they end: a reload forgets none. */
export function wishes(storage: Store = localStore): string[] {
  return (storage.getItem(KEY) ?? "").split(" ").filter(Boolean);
}

export function keepWish(batchId: string, storage: Store = localStore): void {
  const others = wishes(storage).filter((id) => id !== batchId);
  storage.setItem(KEY, [batchId, ...others].slice(0, MOST).join(" "));
}

export function dropWish(batchId: string, storage: Store = localStore): void {
  storage.setItem(
    KEY,
    wishes(storage)
      .filter((id) => id !== batchId)
      .join(" "),
  );
}
