import { queryOptions, useQuery } from "@tanstack/react-query";
import { useCredits } from "../accounts/credits";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { keys } from "../keys";
import { APPS, HEALTH } from "./reads";

const AN_HOUR = 60 * 60 * 1000;
const FIVE_MINUTES = 5 * 60 * 1000;
const A_MINUTE = 60 * 1000;

export const appsQuery = (api: Api) =>
  queryOptions({
    queryKey: keys.apps,
    queryFn: ({ signal }) => answer(api.GET(APPS.path, { signal })),
    staleTime: AN_HOUR,
  });

export function useApps() {
  return useQuery({ ...appsQuery(useApi()), select: (reply) => reply.apps });
}

/** What an app takes for an action, in credits; 0 while prices are off, undefined until known. */
export function usePrice(appId: string, action: string): number | undefined {
  const app = useApps().data?.find(({ id }) => id === appId);
  const credits = useCredits().data;
  return credits && app && (credits.enabled ? app.prices[action] : 0);
}

export const healthQuery = (api: Api) =>
  queryOptions({
    queryKey: keys.health,
    queryFn: ({ signal }) => answer(api.GET(HEALTH.path, { signal })),
    staleTime: FIVE_MINUTES,
    // A pause ends by itself, some minutes later.
    refetchInterval: ({ state }) => (state.data?.generation === "paused" ? A_MINUTE : false),
  });

export function useHealth() {
  return useQuery(healthQuery(useApi()));
}

/** Whether nobody is set up to draw, so that pictures can be uploaded but not ordered. */
export function useNobodyDraws(): boolean {
  return useHealth().data?.provider === "none";
}
