import { queryOptions, useQuery } from "@tanstack/react-query";
import { answer } from "./answer";
import { type Api, useApi } from "./client";
import { keys } from "./keys";

export const statsQuery = (api: Api) =>
  queryOptions({
    queryKey: keys.stats,
    queryFn: ({ signal }) => answer(api.GET("/apps/avatar-creator/stats", { signal })),
  });

export function useStats() {
  return useQuery({ ...statsQuery(useApi()), select: (reply) => reply.stats });
}
