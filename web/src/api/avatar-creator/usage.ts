import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { answer } from "../answer";
import { useApi } from "../client";
import { pageQuery, paging } from "../pages";
import { BASE } from "./app";
import { keys } from "./keys";

const PAGE = 20;

/** Who used an avatar, the latest use first; every page carries the totals of all. */
export function useUsageHistory(avatarId: string) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: [...keys.avatars, "usage", avatarId],
    queryFn: ({ signal, pageParam }) => {
      const params = { path: { avatar_id: avatarId }, query: pageQuery(pageParam, PAGE) };
      return answer(api.GET(`${BASE}/avatars/{avatar_id}/usage-history`, { signal, params }));
    },
    ...paging,
  });
}

const MOST = 100;

/** How often apps used some avatars together; of very many, those that were given first. */
export function useUsageOf(avatarIds: readonly string[]) {
  const api = useApi();
  const asked = avatarIds.slice(0, MOST);
  return useQuery({
    queryKey: [...keys.avatars, "used", ...asked],
    queryFn: async ({ signal }) => {
      const body = { avatarIds: asked };
      return (await answer(api.POST(`${BASE}/avatars/usage`, { signal, body }))).usage;
    },
    enabled: asked.length > 0,
  });
}
