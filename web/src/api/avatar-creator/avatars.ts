import { queryOptions, useQuery } from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { keys } from "../keys";

export const RECENT = 6;

export const recentAvatarsQuery = (api: Api) =>
  queryOptions({
    queryKey: [...keys.avatars, "recent"],
    queryFn: ({ signal }) => {
      const query = { limit: RECENT };
      return answer(api.GET("/apps/avatar-creator/avatars", { signal, params: { query } }));
    },
  });

/** The newest avatars of all projects. */
export function useRecentAvatars() {
  return useQuery({ ...recentAvatarsQuery(useApi()), select: (reply) => reply.avatars });
}
