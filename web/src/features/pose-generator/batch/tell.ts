import { type QueryClient, QueryObserver } from "@tanstack/react-query";
import type { Api } from "@/api/client";
import { batchOf, batchQuery } from "@/api/pose-generator/batch";
import { isActive } from "@/api/pose-generator/batch-state";
import type { Batch } from "@/api/pose-generator/batch-types";

const EVERY_MS = 30_000;
const watched = new Set<string>();

export interface Telling {
  api: Api;
  client: QueryClient;
  batchId: string;
  /** Is called once, when the batch waits for the person or has ended. */
  tell: (batch: Batch) => void;
}

/** Whether a person will be told of a batch. */
export function isWatched(batchId: string): boolean {
  return watched.has(batchId);
}

/**
 * Watches a batch until something is to be told, wherever the person goes meanwhile. In a hidden
 * tab, too: who asked for this is elsewhere.
 */
export function watch({ api, client, batchId, tell }: Telling): void {
  if (watched.has(batchId)) return;
  watched.add(batchId);
  const observer = new QueryObserver(client, {
    ...batchQuery(api, batchId),
    refetchInterval: EVERY_MS,
    refetchIntervalInBackground: true,
  });
  const stop = observer.subscribe(({ data }) => {
    const batch = data && batchOf(data);
    if (!batch || isActive(batch)) return;
    stop();
    watched.delete(batchId);
    tell(batch);
  });
}
