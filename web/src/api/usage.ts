import { type QueryKey, useInfiniteQuery } from "@tanstack/react-query";
import { type Api, useApi } from "./client";
import { pageQuery, paging } from "./pages";
import type { components } from "./schema";

const PAGE = 20;

type Schemas = components["schemas"];

export type Usage = Schemas["UsageEventOut"];
export type UsagePerApp = Schemas["AppUsageOut"];

/** Where the API of an app tells who used one of its things. */
export interface UsageOf {
  queryKey: QueryKey;
  read: (
    api: Api,
    query: ReturnType<typeof pageQuery>,
    signal: AbortSignal,
  ) => Promise<Schemas["UsageHistoryReply"]>;
}

/** Who used a thing, the latest use first; every page carries the totals of all. */
export function useUsageHistory({ queryKey, read }: UsageOf) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey,
    queryFn: ({ signal, pageParam }) => read(api, pageQuery(pageParam, PAGE), signal),
    ...paging,
  });
}
