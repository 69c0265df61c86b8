import { queryOptions, useQuery } from "@tanstack/react-query";
import { useCredits } from "../accounts/credits";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { keys } from "../keys";

const AN_HOUR = 60 * 60 * 1000;
const FIVE_MINUTES = 5 * 60 * 1000;

export const appsQuery = (api: Api) =>
  queryOptions({
    queryKey: keys.apps,
    queryFn: ({ signal }) => answer(api.GET("/apps", { signal })),
    staleTime: AN_HOUR,
  });

export function useApps() {
  return useQuery({ ...appsQuery(useApi()), select: (reply) => reply.apps });
}

/** Credits for one uploaded picture; 0 while prices are switched off, undefined until known. */
export function useUploadPrice(): number | undefined {
  const app = useApps().data?.find(({ id }) => id === "avatar-creator");
  const credits = useCredits().data;
  return credits && app && (credits.enabled ? app.prices.upload : 0);
}

export const healthQuery = (api: Api) =>
  queryOptions({
    queryKey: keys.health,
    queryFn: ({ signal }) => answer(api.GET("/health", { signal })),
    staleTime: FIVE_MINUTES,
  });

export function useHealth() {
  return useQuery(healthQuery(useApi()));
}
