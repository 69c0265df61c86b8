import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import type { TrashOf } from "../trash";
import { BASE } from "./app";
import { keys } from "./keys";
import { refreshTotals } from "./project-avatars";
import type { Trashed } from "./types";

export const TRASH: TrashOf<Trashed> = {
  queryKey: keys.trash,
  read: (api, query, signal) => answer(api.GET(`${BASE}/trash`, { signal, params: { query } })),
  purge: (api, id) => {
    const params = { path: { trashed_id: id } };
    return answer(api.DELETE(`${BASE}/trash/{trashed_id}`, { params }));
  },
  refresh: refreshTotals,
};

export function useRestore() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (item: Trashed) => restore(api, item),
    onSettled: () => refreshTotals(client),
  });
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
