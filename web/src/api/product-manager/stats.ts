import { queryOptions, useQuery } from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { BASE } from "./app";
import { keys } from "./keys";

export const statsQuery = (api: Api) =>
  queryOptions({
    queryKey: [...keys.products, "stats"],
    queryFn: async ({ signal }) => (await answer(api.GET(`${BASE}/stats`, { signal }))).stats,
  });

/** The numbers of somebody's products. */
export function useProductStats(enabled = true) {
  return useQuery({ ...statsQuery(useApi()), enabled });
}
