import { useInfiniteQuery } from "@tanstack/react-query";
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
