import {
  type InfiniteData,
  infiniteQueryOptions,
  type QueryClient,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { newestFirst } from "../newest-first";
import { type Looked, looked, nextLook } from "../pace";
import { pageQuery, paging } from "../pages";
import type { components } from "../schema";
import { BASE } from "./app";
import { batchListKey, batchLooksKey } from "./batch-keys";
import { isActive, printOf } from "./batch-state";
import type { Batch } from "./batch-types";

type BatchPage = components["schemas"]["PoseBatchesReply"];
type BatchPages = InfiniteData<BatchPage, string | null>;

const A_PAGE = 20;

const { withNewest, withItem } = newestFirst<BatchPage, Batch>({
  read: ({ generations }) => generations,
  write: (page, generations) => ({ ...page, generations }),
});

/** The batches of a project, newest first, page by page. Stays current with `useBatchLooks`. */
export const batchesQuery = (api: Api, projectId: string) =>
  infiniteQueryOptions({
    queryKey: batchListKey(projectId),
    queryFn: async ({ signal, pageParam, client }) => {
      const page = await readPage(api, projectId, pageParam, signal);
      if (pageParam === null) note(client, projectId, page);
      return page;
    },
    ...paging,
  });

export function useBatches(projectId: string) {
  return useInfiniteQuery(batchesQuery(useApi(), projectId));
}

/** Looks again at a project's newest batches while something of them is being made. */
export function useBatchLooks(projectId: string): void {
  const api = useApi();
  const client = useQueryClient();
  useQuery({
    queryKey: batchLooksKey(projectId),
    queryFn: async ({ signal }) => {
      const page = await readPage(api, projectId, null, signal);
      changeList(client, projectId, (pages) => withNewest(pages, page));
      return note(client, projectId, page);
    },
    enabled: client.getQueryState(batchListKey(projectId))?.status === "success",
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state }) => nextLook(state.data),
    refetchOnWindowFocus: "always",
  });
}

/** Shows a batch as it is now, new or changed, where its project's are listed. */
export function listBatch(client: QueryClient, batch: Batch): void {
  changeList(client, batch.projectId, (pages) => withItem(pages, batch));
}

function changeList(
  client: QueryClient,
  projectId: string,
  change: (pages: BatchPages) => BatchPages,
): void {
  const key = batchListKey(projectId);
  const pages = client.getQueryData<BatchPages>(key);
  if (pages) client.setQueryData(key, change(pages));
}

function note(client: QueryClient, projectId: string, { generations }: BatchPage): Looked<Batch> {
  const key = batchLooksKey(projectId);
  const before = client.getQueryData<Looked<Batch>>(key);
  const now = looked(before, generations.filter(isActive), printOf);
  client.setQueryData(key, now);
  return now;
}

function readPage(
  api: Api,
  projectId: string,
  cursor: string | null,
  signal: AbortSignal,
): Promise<BatchPage> {
  const query = { projectId, ...pageQuery(cursor, A_PAGE) };
  return answer(api.GET(`${BASE}/generate`, { signal, params: { query } }));
}
