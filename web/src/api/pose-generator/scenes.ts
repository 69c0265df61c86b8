import { useQuery } from "@tanstack/react-query";
import { answer } from "../answer";
import { useApi } from "../client";
import { APP_ID, BASE } from "./app";

const FOR_EVER = Number.POSITIVE_INFINITY;

/** Where pictures can be taken. */
export function useScenes({ enabled = true } = {}) {
  const api = useApi();
  return useQuery({
    queryKey: [APP_ID, "scenes"],
    queryFn: async ({ signal }) => (await answer(api.GET(`${BASE}/scenes`, { signal }))).scenes,
    staleTime: FOR_EVER,
    enabled,
  });
}
