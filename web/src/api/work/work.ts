import { type QueryClient, useQuery } from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { type Looked, looked, nextLook } from "../pace";
import { endedKey, runningKey } from "./look";
import type { Work } from "./types";

/**
 * What runs in all apps, the newest first. It is looked at again only while something runs, more
 * rarely the longer nothing moves; not in a hidden tab, and at once when that is seen again.
 */
export function useRunningWork() {
  const api = useApi();
  return useQuery({
    queryKey: runningKey,
    queryFn: ({ signal, client }) => lookAtRunning(api, client, signal),
    select: ({ list }) => list,
    refetchInterval: ({ state }) => nextLook(state.data),
    refetchOnWindowFocus: "always",
  });
}

/** What ended last in all apps, the last one first. */
export function useEndedWork({ enabled = true } = {}) {
  const api = useApi();
  return useQuery({
    queryKey: endedKey,
    queryFn: ({ signal, client }) => lookAtEnded(api, client, signal),
    enabled,
  });
}

async function lookAtRunning(api: Api, client: QueryClient, signal: AbortSignal) {
  const list = await read(api, "active", signal);
  const before = client.getQueryData<Looked<Work>>(runningKey);
  const now = new Set(list.map(({ id }) => id));
  const gone = before?.list.filter(({ id }) => !now.has(id)) ?? [];
  if (gone.length > 0) await client.invalidateQueries({ queryKey: endedKey });
  return looked(before, list, print);
}

async function lookAtEnded(api: Api, client: QueryClient, signal: AbortSignal) {
  const list = await read(api, "ended", signal);
  const before = client.getQueryData<Work[]>(endedKey) ?? list;
  const known = new Set(before.map(({ id }) => id));
  const news = list.filter(({ id }) => !known.has(id));
  // What an app has made is in its lists, whose keys begin with its id.
  for (const appId of new Set(news.map((work) => work.appId))) {
    void client.invalidateQueries({ queryKey: [appId] });
  }
  return list;
}

function print({ id, status, stage, progress, done }: Work): string {
  return [id, status, stage, progress, done].join(" ");
}

async function read(api: Api, status: "active" | "ended", signal: AbortSignal): Promise<Work[]> {
  const reply = await answer(api.GET("/work", { signal, params: { query: { status } } }));
  return reply.work;
}
