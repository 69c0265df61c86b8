import { useQuery } from "@tanstack/react-query";
import { answer } from "../answer";
import { useApi } from "../client";
import { BASE } from "./app";
import { keys } from "./keys";

/** The numbers of somebody's poses and pictures. */
export function usePoseStats() {
  const api = useApi();
  return useQuery({
    queryKey: keys.stats,
    queryFn: async ({ signal }) => (await answer(api.GET(`${BASE}/stats`, { signal }))).stats,
  });
}
