import { queryOptions, useQuery } from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { keys } from "./keys";
import * as reads from "./reads";

export const statsQuery = (api: Api) =>
  queryOptions({
    queryKey: [...keys.products, "stats"],
    queryFn: async ({ signal }) => {
      const { path, params } = reads.stats();
      return (await answer(api.GET(path, { signal, params }))).stats;
    },
  });

/** The numbers of somebody's products. */
export function useProductStats(enabled = true) {
  return useQuery({ ...statsQuery(useApi()), enabled });
}
