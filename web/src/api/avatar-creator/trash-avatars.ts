import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useApi } from "../client";
import { isThere, type RowWay, sendInRow, staying } from "../request-row";
import { dropMoving, MOVING, putAvatar, refreshTotals, stopReading } from "./project-avatars";
import { restoreAvatar, trashAvatar } from "./trash-avatar";
import type { Avatar } from "./types";

export interface Row extends RowWay {
  projectId: string;
  avatars: readonly Avatar[];
}

// One row after the other: together they would be too many at a time.
const scope = { id: "trash-avatars" };

/** Moves avatars to the trash. They leave the screen at once; what is refused comes back. */
export function useTrashAvatars() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationKey: MOVING,
    scope,
    mutationFn: (row: Row) =>
      staying(sendInRow(row.avatars, (avatar) => trashAvatar(api, avatar), row)),
    onMutate: async ({ projectId }: Row) => {
      await stopReading(client, projectId);
      dropMoving(client, projectId);
    },
    onSuccess: ({ refused, left }) => {
      const back = [...left, ...refused.filter(isThere).map(({ item }) => item)];
      for (const avatar of back) putAvatar(client, avatar);
    },
    // Not awaited: until it has ended, what came back counts as being moved.
    onSettled: () => void refreshTotals(client),
  });
}

/** Brings avatars back from the trash, each as soon as it is. */
export function useRestoreAvatars() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    scope,
    mutationFn: (row: Row) => {
      const restore = async (avatar: Avatar) => putAvatar(client, await restoreAvatar(api, avatar));
      return staying(sendInRow(row.avatars, restore, row));
    },
    onSettled: () => void refreshTotals(client),
  });
}
