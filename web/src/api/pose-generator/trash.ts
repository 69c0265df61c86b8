import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { pageQuery, paging } from "../pages";
import { type Emptied, type Emptying, purgeAll } from "../purge-all";
import type { components } from "../schema";
import { BASE } from "./app";
import { keys } from "./keys";
import { refreshProjects } from "./projects";
import type { TrashedProject } from "./types";

const PAGE = 50;

export function useProjectTrash() {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: keys.trash,
    queryFn: ({ signal, pageParam }) => readPage(api, pageParam, signal),
    ...paging,
  });
}

/** Deletes for good: nothing of it remains. */
export function usePurgeProject() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id }: TrashedProject) => purge(api, id),
    onSettled: () => refreshProjects(client),
  });
}

/** Deletes for good, one by one, what is in the trash now; the first refusal ends it. */
export function useEmptyProjectTrash() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (emptying: Emptying): Promise<Emptied> => {
      const ids = await everyId(api, emptying.signal);
      return purgeAll(ids, (id) => purge(api, id), emptying);
    },
    onSettled: () => refreshProjects(client),
    meta: { shownInPlace: true },
  });
}

// All pages first: what comes into the trash meanwhile was not meant.
async function everyId(api: Api, signal: AbortSignal): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page: components["schemas"]["PoseTrashReply"] = await readPage(api, cursor);
    ids.push(...page.trash.map(({ id }) => id));
    cursor = page.nextCursor ?? null;
  } while (cursor && !signal.aborted);
  return ids;
}

function readPage(api: Api, cursor: string | null, signal: AbortSignal | null = null) {
  const query = pageQuery(cursor, PAGE);
  return answer(api.GET(`${BASE}/trash`, { signal, params: { query } }));
}

function purge(api: Api, id: string) {
  const params = { path: { project_id: id } };
  return answer(api.DELETE(`${BASE}/trash/{project_id}`, { params }));
}
