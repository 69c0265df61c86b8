import { isOfKind } from "@/lib/api-error";

/** How far the emptying of a trash is. */
export interface Emptied {
  done: number;
  total: number;
}

export interface Emptying {
  /** Ends it after what is being deleted at that moment. */
  signal: AbortSignal;
  onProgress: (now: Emptied) => void;
}

/** Deletes for good, one by one; the first refusal ends it. Returns how far it came. */
export async function purgeAll(
  ids: readonly string[],
  purge: (id: string) => Promise<unknown>,
  { signal, onProgress }: Emptying,
): Promise<Emptied> {
  const now = { done: 0, total: ids.length };
  for (const id of ids) {
    if (signal.aborted) break;
    await purge(id).catch(unlessGone);
    now.done += 1;
    onProgress({ ...now });
  }
  return now;
}

/** What went with its container, or was restored elsewhere, is not in the trash any more. */
function unlessGone(error: unknown): void {
  if (!isOfKind(error, "not-found")) throw error;
}
