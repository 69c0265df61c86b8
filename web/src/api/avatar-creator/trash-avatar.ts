import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { BASE } from "./app";
import { dropAvatar, putAvatar, refreshTotals, stopReading } from "./project-avatars";
import type { Avatar } from "./types";

export function trashAvatar(api: Api, { id }: Avatar) {
  const params = { path: { avatar_id: id } };
  return answer(api.DELETE(`${BASE}/avatars/{avatar_id}`, { params }));
}

/** Returns the avatar as it is, back from the trash. */
export async function restoreAvatar(api: Api, { id }: Avatar): Promise<Avatar> {
  const params = { path: { avatar_id: id } };
  const restored = api.POST(`${BASE}/avatars/{avatar_id}/restore`, { params });
  return (await answer(restored)).avatar;
}

/** Moves an avatar to the trash; it leaves the screen at once. */
export function useTrashAvatar() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (avatar: Avatar) => trashAvatar(api, avatar),
    onMutate: async (avatar) => {
      await stopReading(client, avatar.projectId);
      dropAvatar(client, avatar);
    },
    onError: (_error, avatar) => putAvatar(client, avatar),
    onSettled: () => refreshTotals(client),
  });
}

/** Brings an avatar back from the trash. */
export function useRestoreAvatar() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (avatar: Avatar) => restoreAvatar(api, avatar),
    onSuccess: (avatar) => putAvatar(client, avatar),
    onSettled: () => refreshTotals(client),
  });
}
