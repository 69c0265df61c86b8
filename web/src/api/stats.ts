import { queryOptions, useQuery } from "@tanstack/react-query";
import { answer } from "./answer";
import { type Api, useApi } from "./client";
import { keys } from "./keys";

export const statsQuery = (api: Api) =>
  queryOptions({
    queryKey: keys.stats,
    queryFn: ({ signal }) => {
      const query = { monthStart: startOfMonth() };
      return answer(api.GET("/apps/avatar-creator/stats", { signal, params: { query } }));
    },
  });

export function useStats() {
  return useQuery({ ...statsQuery(useApi()), select: (reply) => reply.stats });
}

/** Where the person is; the server cannot know. */
function startOfMonth(): string {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth()).toISOString();
}
