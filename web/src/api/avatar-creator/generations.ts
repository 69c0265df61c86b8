import { type QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { type Looked, looked, nextLook } from "../pace";
import { BASE } from "./app";
import { keys } from "./keys";
import * as reads from "./reads";
import type { Generation } from "./types";

const CHANGED_BY_AN_END = [
  keys.avatars,
  keys.projects,
  keys.credits,
  keys.stats,
  keys.ledger,
  keys.work,
];
const activeKey = [...keys.generations, "active"];
const failedKey = [...keys.generations, "failed"];
const madeKey = [...keys.generations, "completed"];

/**
 * Everything that is being made: one request for all, however many screens ask. It pauses while
 * the tab is hidden and looks at once when it is seen again.
 */
export function useActiveGenerations() {
  return useQuery({
    ...activeGenerationsQuery(useApi()),
    select: ({ list }) => list,
    refetchInterval: ({ state }) => nextLook(state.data),
    refetchOnWindowFocus: "always",
  });
}

/** What is being made, asked for once. */
export const activeGenerationsQuery = (api: Api) =>
  queryOptions({
    queryKey: activeKey,
    queryFn: ({ signal, client }) => lookAtActive(api, client, signal),
  });

/** What failed most recently, newest first. */
export const failedGenerationsQuery = (api: Api) =>
  queryOptions({
    queryKey: failedKey,
    queryFn: ({ signal }) => newest(api, "failed", signal),
  });

export function useFailedGenerations({ enabled = true } = {}) {
  return useQuery({ ...failedGenerationsQuery(useApi()), enabled });
}

/** What was made most recently, newest first. */
export function useMadeGenerations({ enabled = true } = {}) {
  const api = useApi();
  return useQuery({
    queryKey: madeKey,
    queryFn: ({ signal }) => newest(api, "completed", signal),
    enabled,
  });
}

/** The query of one generation. */
export function generationQuery(api: Api, id: string) {
  return {
    queryKey: [...keys.generations, "one", id],
    queryFn: async ({ signal }: { signal: AbortSignal }) => {
      const params = { path: { generation_id: id } };
      const reply = await answer(
        api.GET(`${BASE}/generations/{generation_id}`, { signal, params }),
      );
      return reply.generation;
    },
  };
}

/** Shows ordered pictures at once, as the server described them. */
export function addActive(client: QueryClient, ordered: Generation[]): void {
  client.setQueryData<Looked<Generation>>(activeKey, (before) => ({
    list: [...ordered, ...(before?.list ?? [])],
    since: Date.now(),
  }));
  void client.invalidateQueries({ queryKey: activeKey });
}

/** Has the lists read again after a generation ended. */
export function refreshAfterEnd(client: QueryClient): Promise<unknown> {
  const changed = [...CHANGED_BY_AN_END, failedKey, madeKey];
  return Promise.all(changed.map((queryKey) => client.invalidateQueries({ queryKey })));
}

async function lookAtActive(api: Api, client: QueryClient, signal: AbortSignal) {
  const list = await newest(api, "active", signal);
  const before = client.getQueryData<Looked<Generation>>(activeKey);
  const now = new Set(list.map((one) => one.id));
  const ended = before?.list.some((old) => !now.has(old.id));
  // Only when the lists are read again does a card go: it turns into its avatar.
  if (ended) await refreshAfterEnd(client);
  return looked(before, list, (one) => `${one.id} ${one.updatedAt}`);
}

async function newest(
  api: Api,
  status: "active" | "failed" | "completed",
  signal: AbortSignal,
): Promise<Generation[]> {
  const { path, params } = reads.generations(status);
  return (await answer(api.GET(path, { signal, params }))).generations;
}
