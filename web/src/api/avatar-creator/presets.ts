import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { BASE } from "./app";
import { addActive } from "./generations";
import { keys } from "./keys";
import { refreshMoney } from "./orders";
import type { PresetOrder } from "./types";

const FIVE_MINUTES = 5 * 60 * 1000;

const presetsQuery = (api: Api) =>
  queryOptions({
    queryKey: keys.presets,
    queryFn: async ({ signal }) => (await answer(api.GET(`${BASE}/presets`, { signal }))).presets,
    staleTime: FIVE_MINUTES,
  });

/** All presets, the most used first. */
export function usePresets() {
  return useQuery(presetsQuery(useApi()));
}

/** The query of one preset. */
export function presetQuery(api: Api, id: string) {
  return {
    queryKey: [...keys.presets, id],
    queryFn: async ({ signal }: { signal: AbortSignal }) => {
      const params = { path: { preset_id: id } };
      return (await answer(api.GET(`${BASE}/presets/{preset_id}`, { signal, params }))).preset;
    },
    staleTime: FIVE_MINUTES,
  };
}

/** One preset; an empty id asks nothing. */
export function usePreset(id: string) {
  return useQuery({ ...presetQuery(useApi(), id), enabled: id !== "" });
}

/** Orders a picture of a preset. Never shown before the server has taken the order. */
export function useOrderPreset() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ projectId, order }: { projectId: string; order: PresetOrder }) => {
      const params = { path: { project_id: projectId } };
      const reply = await answer(
        api.POST(`${BASE}/projects/{project_id}/avatars/from-preset`, { params, body: order }),
      );
      return reply.generation;
    },
    onSuccess: (generation) => addActive(client, [generation]),
    onSettled: () => refreshMoney(client),
  });
}
