import { queryOptions, useQuery } from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { keys } from "./keys";
import * as reads from "./reads";

export const recentAvatarsQuery = (api: Api) =>
  queryOptions({
    queryKey: [...keys.avatars, "recent"],
    queryFn: ({ signal }) => {
      const { path, params } = reads.recentAvatars();
      return answer(api.GET(path, { signal, params }));
    },
  });

/** The newest avatars of all projects. */
export function useRecentAvatars() {
  return useQuery({ ...recentAvatarsQuery(useApi()), select: (reply) => reply.avatars });
}
