import { type QueryClient, QueryObserver } from "@tanstack/react-query";
import type { Api } from "@/api/client";
import { batchOf, batchQuery } from "@/api/pose-generator/batch";
import { hasEnded, isActive } from "@/api/pose-generator/batch-state";
import type { Batch } from "@/api/pose-generator/batch-types";
import { isOfKind } from "@/lib/api-error";

const EVERY_MS = 30_000;
const watched = new Set<string>();

export interface Telling {
  api: Api;
  client: QueryClient;
  batchId: string;
  /** Is called once, when the batch waits for the person or has ended. */
  tell: (batch: Batch) => void;
  /** Is called instead when there is no such batch any more. */
  gone: () => void;
}

/**
 * Watches a batch until something is to be told, wherever the person goes meanwhile. In a hidden
 * tab, too: who asked for this is elsewhere.
 */
export function watch({ api, client, batchId, tell, gone }: Telling): void {
  if (watched.has(batchId)) return;
  watched.add(batchId);
  const observer = new QueryObserver(client, {
    ...batchQuery(api, batchId),
    refetchInterval: EVERY_MS,
    refetchIntervalInBackground: true,
  });
  const known = observer.getCurrentResult().data;
  let begun = known !== undefined && isActive(batchOf(known));
  const stop = observer.subscribe(({ data, error }) => {
    const batch = data && batchOf(data);
    const isGone = isOfKind(error, "not-found");
    begun ||= batch !== undefined && isActive(batch);
    if (!isGone && (!batch || isActive(batch))) return;
    stop();
    watched.delete(batchId);
    if (isGone || !batch) gone();
    // Nobody is told that it still waits as it did when the page was loaded.
    else if (begun || hasEnded(batch)) tell(batch);
  });
}
