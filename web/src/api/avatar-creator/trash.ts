import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { pageQuery, paging } from "../pages";
import { type Emptied, type Emptying, purgeAll } from "../purge-all";
import type { components } from "../schema";
import { BASE } from "./app";
import { keys } from "./keys";
import { refreshTotals } from "./project-avatars";
import type { Trashed } from "./types";

const PAGE = 50;

export function useTrash() {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: keys.trash,
    queryFn: ({ signal, pageParam }) => readPage(api, pageParam, signal),
    ...paging,
  });
}

export function useRestore() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (item: Trashed) => restore(api, item),
    onSettled: () => refreshTotals(client),
  });
}

/** Deletes for good: nothing of it remains. */
export function usePurge() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (item: Trashed) => purge(api, item.id),
    onSettled: () => refreshTotals(client),
  });
}

/** Deletes for good, one by one, what is in the trash now; the first refusal ends it. */
export function useEmptyTrash() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (emptying: Emptying) => emptyTrash(api, emptying),
    onSettled: () => refreshTotals(client),
    meta: { shownInPlace: true },
  });
}

/** Returns how far it came. */
export async function emptyTrash(api: Api, emptying: Emptying): Promise<Emptied> {
  const ids = await everyId(api, emptying.signal);
  return purgeAll(ids, (id) => purge(api, id), emptying);
}

// All pages first: what comes into the trash meanwhile was not meant.
async function everyId(api: Api, signal: AbortSignal): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page: TrashPage = await readPage(api, cursor);
    ids.push(...page.trash.map(({ id }) => id));
    cursor = page.nextCursor ?? null;
  } while (cursor && !signal.aborted);
  return ids;
}

type TrashPage = components["schemas"]["TrashReply"];

function readPage(api: Api, cursor: string | null, signal: AbortSignal | null = null) {
  const query = pageQuery(cursor, PAGE);
  return answer(api.GET(`${BASE}/trash`, { signal, params: { query } }));
}

function purge(api: Api, id: string) {
  const params = { path: { trashed_id: id } };
  return answer(api.DELETE(`${BASE}/trash/{trashed_id}`, { params }));
}

async function restore(api: Api, { kind, id }: Trashed): Promise<void> {
  if (kind === "project") {
    const params = { path: { project_id: id } };
    await answer(api.POST(`${BASE}/projects/{project_id}/restore`, { params }));
  } else {
    const params = { path: { avatar_id: id } };
    await answer(api.POST(`${BASE}/avatars/{avatar_id}/restore`, { params }));
  }
}
