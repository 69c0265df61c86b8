import { type QueryClient, QueryObserver } from "@tanstack/react-query";
import type { Api } from "@/api/client";
import { batchOf, batchQuery } from "@/api/pose-generator/batch";
import { hasEnded, isActive } from "@/api/pose-generator/batch-state";
import type { Batch } from "@/api/pose-generator/batch-types";
import { isOfKind } from "@/lib/api-error";

const EVERY_MS = 10_000;
const watched = new Set<string>();

export interface Telling {
  api: Api;
  client: QueryClient;
  batchId: string;
  /** Is called each time the batch comes to wait for the person, and when it has ended. */
  tell: (batch: Batch) => void;
  /** Is called when there is nothing more to tell. */
  done: () => void;
}

/**
 * Watches a batch until it has ended, wherever the person goes meanwhile. In a hidden tab, too: who
 * asked for this is elsewhere. What they did themselves they are not told.
 */
export function watch({ api, client, batchId, tell, done }: Telling): void {
  if (watched.has(batchId)) return;
  watched.add(batchId);
  const observer = new QueryObserver(client, {
    ...batchQuery(api, batchId),
    refetchInterval: ({ state: { data } }) => (data && !isActive(batchOf(data)) ? false : EVERY_MS),
    refetchIntervalInBackground: true,
  });
  const known = observer.getCurrentResult().data;
  let begun = known !== undefined && isActive(batchOf(known));
  const stop = observer.subscribe(({ data, error }) => {
    const batch = data && batchOf(data);
    const isOver = isOfKind(error, "not-found") || (batch !== undefined && hasEnded(batch));
    if (isOver) {
      stop();
      watched.delete(batchId);
      done();
    }
    if (!batch || isActive(batch)) {
      begun ||= batch !== undefined;
      return;
    }
    // Nobody is told that it still waits as it did when the page was loaded.
    const isNews = begun || hasEnded(batch);
    begun = false;
    if (isNews && !isTheirs(batch)) tell(batch);
  });
}

function isTheirs({ status, pausedBecause }: Batch): boolean {
  return status === "cancelled" || pausedBecause === "asked";
}
