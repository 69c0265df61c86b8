import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { keys } from "../keys";
import { BASE } from "./app";
import { putBatch, refreshMoney } from "./batch";
import { batchKey } from "./batch-keys";
import type { Batch, BatchOrder } from "./batch-types";

const AT = `${BASE}/generate/{generation_id}` as const;

/** Orders pictures. Never shown before the server has taken the order. */
export function useOrderBatch() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: BatchOrder) =>
      (await answer(api.POST(`${BASE}/generate`, { body }))).generation,
    onSuccess: (batch) => putBatch(client, batch),
    onSettled: () => refreshMoney(client),
    meta: { shownInPlace: true },
  });
}

/** What a person does with a batch that is there. */
export type Step = "continue" | "pause" | "cancel";

/** Releases the rest of a batch, holds it, or calls it off; what is called off is paid back. */
export function useStepBatch(batchId: string) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (step: Step) => stepBatch(api, batchId, step),
    onSuccess: (batch) => putBatch(client, batch),
    onSettled: () => void refreshBatch(client, batchId),
  });
}

/** Orders the failed pictures of a batch once more, as a batch of their own. */
export function useRetryBatch(batchId: string) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const params = { path: { generation_id: batchId } };
      return (await answer(api.POST(`${AT}/retry`, { params }))).generation;
    },
    onSuccess: (batch) => putBatch(client, batch),
    onSettled: () => void refreshBatch(client, batchId),
  });
}

async function stepBatch(api: Api, batchId: string, step: Step): Promise<Batch> {
  const way = { params: { path: { generation_id: batchId } } };
  const asked = {
    continue: () => api.POST(`${AT}/continue`, way),
    pause: () => api.POST(`${AT}/pause`, way),
    cancel: () => api.POST(`${AT}/cancel`, way),
  };
  return (await answer(asked[step]())).generation;
}

/** Is not waited for: what has asked goes away with the answer, and is told before. */
async function refreshBatch(client: QueryClient, batchId: string): Promise<void> {
  const queries = [batchKey(batchId), keys.work];
  await Promise.all([
    ...queries.map((queryKey) => client.invalidateQueries({ queryKey })),
    refreshMoney(client),
  ]);
}
