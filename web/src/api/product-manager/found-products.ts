import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { paging } from "../pages";
import { FOUND, PAGE, withoutMoving } from "./product-list";
import * as reads from "./reads";
import type { Wanted } from "./types";

/** The products that have all that is wanted, in its order, page by page. */
const foundProductsQuery = (api: Api, wanted: Wanted) =>
  infiniteQueryOptions({
    queryKey: [...FOUND, wanted],
    queryFn: async ({ signal, pageParam, client }) => {
      const { path, params } = reads.foundProducts(wanted, pageParam, PAGE);
      return withoutMoving(client, await answer(api.GET(path, { signal, params })));
    },
    ...paging,
    structuralSharing: false,
  });

/** Nothing is read while nothing is wanted. What was found before stays until the rest is there. */
export function useFoundProducts(wanted: Wanted | null) {
  return useInfiniteQuery({
    ...foundProductsQuery(useApi(), wanted ?? {}),
    enabled: wanted !== null,
    placeholderData: keepPreviousData,
  });
}
