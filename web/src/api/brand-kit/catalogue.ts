import { useQuery } from "@tanstack/react-query";
import { answer } from "../answer";
import { useApi } from "../client";
import { BASE } from "./app";
import { keys } from "./keys";

const AN_HOUR = 60 * 60 * 1000;

/** The font families that come with the app. */
export function useFonts() {
  const api = useApi();
  return useQuery({
    queryKey: keys.fonts,
    queryFn: ({ signal }) => answer(api.GET(`${BASE}/fonts`, { signal })),
    select: (reply) => reply.fonts,
    staleTime: AN_HOUR,
  });
}

/** Brands to begin with. */
export function useStarters() {
  const api = useApi();
  return useQuery({
    queryKey: keys.starters,
    queryFn: ({ signal }) => answer(api.GET(`${BASE}/starters`, { signal })),
    select: (reply) => reply.starters,
    staleTime: AN_HOUR,
  });
}
