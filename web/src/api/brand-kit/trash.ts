import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { pageQuery, paging } from "../pages";
import { type Emptied, type Emptying, purgeAll } from "../purge-all";
import type { components } from "../schema";
import { BASE } from "./app";
import { keys } from "./keys";
import { named, refreshKits } from "./kits";

const PAGE = 50;

type TrashPage = components["schemas"]["KitTrashReply"];

export function useKitTrash() {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: keys.trash,
    queryFn: ({ signal, pageParam }) => readPage(api, pageParam, signal),
    ...paging,
  });
}

/** Deletes for good: nothing of it remains. */
export function usePurgeKit() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id }: { id: string }) => purge(api, id),
    onSettled: () => refreshKits(client),
  });
}

/** Deletes for good, one by one, what is in the trash now; the first refusal ends it. */
export function useEmptyKitTrash() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (emptying: Emptying): Promise<Emptied> => emptyTrash(api, emptying),
    onSettled: () => refreshKits(client),
    meta: { shownInPlace: true },
  });
}

async function emptyTrash(api: Api, emptying: Emptying): Promise<Emptied> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page: TrashPage = await readPage(api, cursor);
    ids.push(...page.trash.map(({ id }) => id));
    cursor = page.nextCursor ?? null;
  } while (cursor && !emptying.signal.aborted);
  return purgeAll(ids, (id) => purge(api, id), emptying);
}

function readPage(api: Api, cursor: string | null, signal: AbortSignal | null = null) {
  const query = pageQuery(cursor, PAGE);
  return answer(api.GET(`${BASE}/trash`, { signal, params: { query } }));
}

function purge(api: Api, id: string) {
  return answer(api.DELETE(`${BASE}/trash/{kit_id}`, named(id)));
}
