import { type QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { keys } from "../keys";
import { type Looked, looked, nextLook } from "../pace";
import { BASE } from "./app";
import { batchKey } from "./batch-keys";
import { isActive, printOf } from "./batch-state";
import type { Batch } from "./batch-types";
import { listBatch } from "./batches";
import { lookAtOpen } from "./result-looks";

/** One batch; whoever looks at it looks at its open pictures, too, as far as they are loaded. */
export const batchQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: batchKey(id),
    queryFn: async ({ signal, client }) => {
      const params = { path: { generation_id: id } };
      const reply = await answer(api.GET(`${BASE}/generate/{generation_id}`, { signal, params }));
      const before = client.getQueryData<Looked<Batch>>(batchKey(id));
      await lookAtOpen(api, client, reply.generation, signal);
      if (before && isMoneyMoved(batchOf(before), reply.generation)) void refreshMoney(client);
      return looked(before, [reply.generation], printOf);
    },
  });

/**
 * One batch. It is looked at again while something of it is being made, more rarely the longer
 * nothing moves; not in a hidden tab, and at once when that is seen again.
 */
export function useBatch(id: string) {
  return useQuery({
    ...batchQuery(useApi(), id),
    select: batchOf,
    refetchInterval: ({ state: { data } }) => (data?.list.some(isActive) ? nextLook(data) : false),
    refetchOnWindowFocus: "always",
  });
}

/** The batch that was looked at. */
export function batchOf({ list }: Looked<Batch>): Batch {
  const [batch] = list;
  if (!batch) throw new Error("a look at a batch found none");
  return batch;
}

/** Shows a batch as it is now, new or changed. */
export function putBatch(client: QueryClient, batch: Batch): void {
  const key = batchKey(batch.id);
  const before = client.getQueryData<Looked<Batch>>(key);
  client.setQueryData(key, looked(before, [batch], printOf));
  listBatch(client, batch);
}

/** Has the credits read again. */
export async function refreshMoney(client: QueryClient): Promise<void> {
  const queries = [keys.credits, keys.ledger];
  await Promise.all(queries.map((queryKey) => client.invalidateQueries({ queryKey })));
}

function isMoneyMoved(before: Batch, now: Batch): boolean {
  return before.charged !== now.charged || before.refunded !== now.refunded;
}
