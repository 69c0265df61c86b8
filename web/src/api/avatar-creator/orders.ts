import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { BASE } from "./app";
import { addActive, refreshAfterEnd } from "./generations";
import { keys } from "./keys";
import type { Generation, PictureOrder } from "./types";

/** Orders one to five pictures. Never shown before the server has taken the order. */
export function useOrderPictures(projectId: string) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (order: PictureOrder) => orderPictures(api, projectId, order),
    onSuccess: (generations) => addActive(client, generations),
    onSettled: () => refreshMoney(client),
    meta: { shownInPlace: true },
  });
}

export async function orderPictures(
  api: Api,
  projectId: string,
  order: PictureOrder,
): Promise<Generation[]> {
  const params = { path: { project_id: projectId } };
  const reply = await answer(
    api.POST(`${BASE}/projects/{project_id}/avatars/generate`, { params, body: order }),
  );
  return reply.generations;
}

/** Orders the picture of a failed or cancelled generation once more. */
export function useRetryGeneration() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) => {
      const params = { path: { generation_id: id } };
      const reply = await answer(api.POST(`${BASE}/generations/{generation_id}/retry`, { params }));
      return reply.generation;
    },
    onSuccess: (generation) => addActive(client, [generation]),
    onSettled: () => refreshMoney(client),
  });
}

/** Calls off a picture that nobody is drawing yet; its price comes back. */
export function useCancelGeneration() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) => {
      const params = { path: { generation_id: id } };
      const reply = await answer(
        api.POST(`${BASE}/generations/{generation_id}/cancel`, { params }),
      );
      return reply.generation;
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keys.generations }),
        refreshAfterEnd(client),
      ]),
  });
}

/** Has the credits read again after an order. */
export async function refreshMoney(client: QueryClient): Promise<void> {
  const queries = [keys.credits, keys.ledger, keys.stats];
  await Promise.all(queries.map((queryKey) => client.invalidateQueries({ queryKey })));
}
