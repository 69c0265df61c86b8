import { type QueryClient, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { isOfKind } from "@/lib/api-error";
import { answer } from "../answer";
import { useApi } from "../client";
import { type Looked, looked, nextLook } from "../pace";
import { BASE } from "./app";
import { keys } from "./keys";
import { putAvatar, refreshTotals } from "./project-avatars";
import type { Generation, PreviewKeep, PreviewOrder } from "./types";

/** How many are read: no more fit into a day and the one before. */
const MOST = 50;
type Seen = Looked<Generation>;
const allowanceKey = [...keys.previews, "allowance"];
const listKey = (projectId: string) => [...keys.previews, "of", projectId];

/** The previews of a project that were not kept, the newest first. */
export function usePreviews(projectId: string) {
  const api = useApi();
  return useQuery({
    queryKey: listKey(projectId),
    queryFn: async ({ signal, client }) => {
      const params = { path: { project_id: projectId }, query: { limit: MOST } };
      const path = `${BASE}/projects/{project_id}/previews` as const;
      const { previews } = await answer(api.GET(path, { signal, params }));
      return looked(client.getQueryData<Seen>(listKey(projectId)), previews, print);
    },
    select: ({ list }) => list,
    refetchInterval: ({ state }) => nextLook(beingMade(state.data)),
    refetchOnWindowFocus: "always",
  });
}

/** How many more previews may be ordered today. */
export function usePreviewAllowance() {
  const api = useApi();
  return useQuery({
    queryKey: allowanceKey,
    queryFn: async ({ signal }) =>
      (await answer(api.GET(`${BASE}/preview-allowance`, { signal }))).allowance,
  });
}

/** Orders a preview. */
export function useOrderPreview(projectId: string) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: PreviewOrder) => {
      const params = { path: { project_id: projectId } };
      const path = `${BASE}/projects/{project_id}/avatars/generate-preview` as const;
      return (await answer(api.POST(path, { params, body }))).generation;
    },
    onSuccess: (ordered) => changeList(client, projectId, (list) => [ordered, ...list]),
    onSettled: () => refreshPreviews(client),
    meta: { shownInPlace: true },
  });
}

/** Makes an avatar of a preview. */
export function useKeepPreview(projectId: string) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: PreviewKeep) => {
      const params = { path: { project_id: projectId } };
      const path = `${BASE}/projects/{project_id}/avatars/save-preview` as const;
      return (await answer(api.POST(path, { params, body }))).avatar;
    },
    onSuccess: (avatar, { generationId }) => {
      putAvatar(client, avatar);
      changeList(client, projectId, (list) => without(list, generationId));
    },
    onSettled: () => Promise.all([refreshPreviews(client), refreshTotals(client)]),
  });
}

/** Removes a preview; one that is gone already is fine. */
export function useDiscardPreview(projectId: string) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) => {
      const params = { path: { generation_id: id } };
      try {
        await answer(api.DELETE(`${BASE}/generations/{generation_id}`, { params }));
      } catch (error) {
        if (!isOfKind(error, "not-found")) throw error;
      }
    },
    onSuccess: (_, id) => changeList(client, projectId, (list) => without(list, id)),
    onSettled: () => refreshPreviews(client),
  });
}

function print({ id, updatedAt }: Generation): string {
  return `${id} ${updatedAt}`;
}

function beingMade(seen: Seen | undefined): Seen | undefined {
  return seen && { ...seen, list: seen.list.filter(isBeingMade) };
}

export function isBeingMade({ status }: Generation): boolean {
  return status === "pending" || status === "processing";
}

function changeList(
  client: QueryClient,
  projectId: string,
  change: (list: Generation[]) => Generation[],
): void {
  client.setQueryData<Seen>(
    listKey(projectId),
    (seen) => seen && { list: change(seen.list), since: Date.now() },
  );
}

function without(list: Generation[], id: string): Generation[] {
  return list.filter((one) => one.id !== id);
}

function refreshPreviews(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: keys.previews });
}
