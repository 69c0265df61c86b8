import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer } from "../answer";
import { useApi } from "../client";
import { BASE } from "./app";
import type { Result } from "./batch-types";
import { putResults } from "./results";

/** How many are picked or rejected in one request. */
const AT_ONCE = 100;

interface Picking {
  results: readonly Result[];
  /** False is rejected, null neither. */
  picked: boolean | null;
}

/** Picks or rejects pictures of one batch: shown at once, taken back where it is refused. */
export function usePick() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ results, picked }: Picking) => {
      for (let start = 0; start < results.length; start += AT_ONCE) {
        const resultIds = results.slice(start, start + AT_ONCE).map(({ id }) => id);
        const reply = await answer(
          api.POST(`${BASE}/results/pick`, { body: { resultIds, picked } }),
        );
        put(client, reply.results);
      }
    },
    onMutate: ({ results, picked }) =>
      put(
        client,
        results.map((result) => ({ ...result, picked })),
      ),
    onError: (_, { results }) => put(client, results),
  });
}

interface Rating {
  result: Result;
  /** One to five; null takes it back. */
  rating: number | null;
}

/** Rates a picture: shown at once, taken back where it is refused. */
export function useRateResult() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ result, rating }: Rating) => {
      const params = { path: { generation_id: result.id } };
      const reply = await answer(
        api.POST(`${BASE}/results/{generation_id}/rate`, { params, body: { rating } }),
      );
      return reply.result;
    },
    onMutate: ({ result, rating }) => put(client, [{ ...result, rating }]),
    onError: (_, { result }) => put(client, [result]),
  });
}

function put(client: QueryClient, results: readonly Result[]): void {
  const [first] = results;
  if (first) putResults(client, first.generationId, results);
}
