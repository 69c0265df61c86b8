import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { isOfKind } from "@/lib/api-error";
import { type Api, useApi } from "../client";
import { avatarQuery } from "./avatar";
import { anyEnded, dropAvatar, putAvatar, refreshTotals } from "./project-avatars";
import type { Avatar } from "./types";

/** Reads avatars that are not on the newest page again: one `every` so many milliseconds, in turn. */
export function useOlderAvatars(avatars: readonly Avatar[], every: number | false): void {
  const api = useApi();
  const client = useQueryClient();
  const turn = useRef(0);
  useQuery({
    queryKey: ["older-avatars"],
    queryFn: async ({ signal }) => {
      const avatar = avatars[turn.current % avatars.length];
      turn.current += 1;
      if (avatar) await look(api, client, avatar, signal);
      return null;
    },
    enabled: avatars.length > 0,
    refetchInterval: every,
  });
}

async function look(api: Api, client: QueryClient, before: Avatar, signal: AbortSignal) {
  try {
    const now = await avatarQuery(api, before.id).queryFn({ signal });
    putAvatar(client, now);
    if (anyEnded([before], [now])) void refreshTotals(client);
  } catch (error) {
    if (!isOfKind(error, "not-found")) throw error;
    dropAvatar(client, before);
  }
}
