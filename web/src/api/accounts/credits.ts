import { queryOptions, useQuery } from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { keys } from "../keys";
import { CREDITS } from "./reads";

export const creditsQuery = (api: Api) =>
  queryOptions({
    queryKey: keys.credits,
    queryFn: ({ signal }) => answer(api.GET(CREDITS.path, { signal })),
  });

export function useCredits() {
  return useQuery(creditsQuery(useApi()));
}
