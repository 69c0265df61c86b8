import { queryOptions, useQuery } from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { keys } from "./keys";
import * as reads from "./reads";

export const statsQuery = (api: Api) =>
  queryOptions({
    queryKey: keys.stats,
    queryFn: ({ signal }) => {
      const { path, params } = reads.stats();
      return answer(api.GET(path, { signal, params }));
    },
  });

export function useStats() {
  return useQuery({ ...statsQuery(useApi()), select: (reply) => reply.stats });
}
