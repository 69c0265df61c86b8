import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { paging } from "../pages";
import { foundKey, PAGE, withoutMoving } from "./project-avatars";
import * as reads from "./reads";
import type { Wanted } from "./types";

const A_WHILE = 20_000;

/** The avatars that have all that is wanted, in its order, page by page. */
export const foundAvatarsQuery = (api: Api, wanted: Wanted) =>
  infiniteQueryOptions({
    queryKey: [...foundKey(wanted.projectId), wanted],
    queryFn: async ({ signal, pageParam, client }) => {
      const { path, params } = reads.foundAvatars(wanted, pageParam, PAGE);
      return withoutMoving(client, await answer(api.GET(path, { signal, params })));
    },
    ...paging,
    structuralSharing: false,
    // The first search among very many looks through the newest only, until all can be found.
    refetchInterval: ({ state }) => (state.data?.pages[0]?.complete === false ? A_WHILE : false),
  });

/** As `foundAvatarsQuery`; nothing is read while nothing is wanted. What was found before stays. */
export function useFoundAvatars(wanted: Wanted | null) {
  return useInfiniteQuery({
    ...foundAvatarsQuery(useApi(), wanted ?? {}),
    enabled: wanted !== null,
    placeholderData: keepPreviousData,
  });
}
