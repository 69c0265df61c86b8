import type { QueryClient } from "@tanstack/react-query";
import type { Api } from "../client";
import { resultsKey } from "./batch-keys";
import { hasEnded } from "./batch-state";
import type { Batch, Result } from "./batch-types";
import { putResults, type ResultPages, readResults } from "./results";

/** Reads the loaded pages again on which pictures may have moved on. */
export async function lookAtOpen(
  api: Api,
  client: QueryClient,
  batch: Batch,
  signal: AbortSignal,
): Promise<void> {
  const loaded = client.getQueryData<ResultPages>(resultsKey(batch.id));
  if (!loaded) return;
  const cursors = openPages(loaded, batch).map((page) => loaded.pageParams[page] ?? null);
  const read = cursors.map((cursor) => readResults(api, batch.id, cursor, signal));
  const pages = await Promise.all(read);
  putResults(
    client,
    batch.id,
    pages.flatMap(({ results }) => results),
  );
}

/**
 * Returns the numbers of the pages to read again. Pictures have their turn in their order: what is
 * made stands on pages where something is, or on the first where something waits. At the end of a
 * batch all move that have not ended.
 */
export function openPages(
  { pages }: Pick<ResultPages, "pages">,
  batch: Pick<Batch, "status">,
): number[] {
  const has = (page: number, status: Result["status"]) =>
    pages[page]?.results.some((result) => result.status === status) ?? false;
  const numbers = pages.map((_, number) => number);
  const waiting = numbers.filter((page) => has(page, "pending"));
  const mayMove = new Set(hasEnded(batch) ? waiting : waiting.slice(0, 1));
  return numbers.filter((page) => mayMove.has(page) || has(page, "processing"));
}
