import { useQuery } from "@tanstack/react-query";
import { answer } from "../answer";
import { useApi } from "../client";
import { BASE } from "./app";
import { keys } from "./keys";

const AN_HOUR = 60 * 60 * 1000;

/** The categories that are proposed; a person may have others. */
export function useCategories() {
  const api = useApi();
  return useQuery({
    queryKey: keys.categories,
    queryFn: async ({ signal }) =>
      (await answer(api.GET(`${BASE}/categories`, { signal }))).categories,
    staleTime: AN_HOUR,
  });
}
