import { queryOptions, useQuery } from "@tanstack/react-query";
import { startOfMonth } from "@/lib/month";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { keys } from "../keys";

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
