import {
  type QueryClient,
  useInfiniteQuery,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import { answer } from "./answer";
import { type Api, useApi } from "./client";
import { keys } from "./keys";
import { pageQuery, paging } from "./pages";
import type { Trashed } from "./types";

const PAGE = 50;

export function useTrash() {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: keys.trash,
    queryFn: ({ signal, pageParam }) => {
      const query = pageQuery(pageParam, PAGE);
      return answer(api.GET("/apps/avatar-creator/trash", { signal, params: { query } }));
    },
    ...paging,
  });
}

export function useRestore() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (item: Trashed) => restore(api, item),
    onSettled: () => refresh(client),
  });
}

/** Deletes for good: nothing of it remains. */
export function usePurge() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (item: Trashed) =>
      answer(
        api.DELETE("/apps/avatar-creator/trash/{trashed_id}", {
          params: { path: { trashed_id: item.id } },
        }),
      ),
    onSettled: () => refresh(client),
  });
}

async function restore(api: Api, { kind, id }: Trashed): Promise<void> {
  if (kind === "project") {
    const params = { path: { project_id: id } };
    await answer(api.POST("/apps/avatar-creator/projects/{project_id}/restore", { params }));
  } else {
    const params = { path: { avatar_id: id } };
    await answer(api.POST("/apps/avatar-creator/avatars/{avatar_id}/restore", { params }));
  }
}

async function refresh(client: QueryClient): Promise<void> {
  const queries = [keys.trash, keys.projects, keys.avatars, keys.stats];
  await Promise.all(queries.map((queryKey) => client.invalidateQueries({ queryKey })));
}
