import {
  type InfiniteData,
  infiniteQueryOptions,
  type QueryClient,
  replaceEqualDeep,
  useInfiniteQuery,
} from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { pageQuery, paging } from "../pages";
import type { components } from "../schema";
import { BASE } from "./app";
import { resultsKey } from "./batch-keys";
import type { Result } from "./batch-types";

type ResultPage = components["schemas"]["PoseResultsReply"];
export type ResultPages = InfiniteData<ResultPage, string | null>;

const A_PAGE = 100;
// Picture addresses work for an hour at least.
const PICTURES_LAST = 45 * 60 * 1000;

/** The pictures of a batch in their order, page by page. A look at the batch keeps them current. */
export const resultsQuery = (api: Api, batchId: string) =>
  infiniteQueryOptions({
    queryKey: resultsKey(batchId),
    queryFn: ({ signal, pageParam }) => readResults(api, batchId, pageParam, signal),
    ...paging,
    staleTime: PICTURES_LAST,
    structuralSharing: false,
  });

export function useResults(batchId: string) {
  return useInfiniteQuery(resultsQuery(useApi(), batchId));
}

export function readResults(
  api: Api,
  batchId: string,
  cursor: string | null,
  signal: AbortSignal,
): Promise<ResultPage> {
  const params = { path: { generation_id: batchId }, query: pageQuery(cursor, A_PAGE) };
  return answer(api.GET(`${BASE}/results/{generation_id}`, { signal, params }));
}

/** Shows pictures as they are now, where they are loaded; those that are as before stay the same. */
export function putResults(client: QueryClient, batchId: string, changed: readonly Result[]): void {
  client.setQueryData<ResultPages>(
    resultsKey(batchId),
    (pages) => pages && withResults(pages, changed),
  );
}

/** Returns the pages with these pictures in them as they are now. */
export function withResults(pages: ResultPages, changed: readonly Result[]): ResultPages {
  const now = new Map(changed.map((result) => [result.id, result]));
  const current = (result: Result) => replaceEqualDeep(result, now.get(result.id) ?? result);
  return {
    ...pages,
    pages: pages.pages.map((page) => ({ ...page, results: page.results.map(current) })),
  };
}
