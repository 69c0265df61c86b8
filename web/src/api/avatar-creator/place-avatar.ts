import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answer } from "../answer";
import { useApi } from "../client";
import { BASE } from "./app";
import { putAvatar } from "./project-avatars";
import type { Avatar } from "./types";

interface Placed {
  avatar: Avatar;
  position: string;
}

/** Puts an avatar where the person wants it in an order by hand; the screen shows it at once. */
export function usePlaceAvatar() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ avatar: { id }, position }: Placed) => {
      const params = { path: { avatar_id: id } };
      return answer(api.PATCH(`${BASE}/avatars/{avatar_id}`, { params, body: { position } }));
    },
    onMutate: ({ avatar, position }) => putAvatar(client, { ...avatar, position }),
    onSuccess: ({ avatar }) => putAvatar(client, avatar),
    onError: (_error, { avatar }) => putAvatar(client, avatar),
  });
}
