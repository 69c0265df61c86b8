import { type QueryClient, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { isOfKind } from "@/lib/api-error";
import { answerWithHeaders } from "../answer";
import { type Api, useApi } from "../client";
import { ifMatch, versioned } from "../versions";
import { BASE } from "./app";
import { keys } from "./keys";
import { putAvatar } from "./project-avatars";
import type { Avatar, AvatarChange } from "./types";

/** The query of one avatar. */
export function avatarQuery(api: Api, id: string) {
  return {
    queryKey: [...keys.avatars, "one", id],
    queryFn: async ({ signal }: { signal: AbortSignal }) => {
      const params = { path: { avatar_id: id } };
      const { data, headers } = await answerWithHeaders(
        api.GET(`${BASE}/avatars/{avatar_id}`, { signal, params }),
      );
      return versioned(data.avatar, headers);
    },
  };
}

/** One avatar; `known` is shown while it is being read, and nothing is read unless `enabled`. */
export function useAvatar(id: string, known: Avatar | undefined, enabled: boolean) {
  const query = avatarQuery(useApi(), id);
  return useQuery({ ...query, enabled, ...(known && { placeholderData: known }) });
}

interface Asked {
  id: string;
  change: AvatarChange;
  /** The version that was changed; without one, whatever version there is. */
  etag?: string | undefined;
}

/** Changes name, persona and attributes; what the server keeps is shown when it has answered. */
export function useChangeAvatar() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, change, etag }: Asked) => {
      const params = { path: { avatar_id: id } };
      const { data, headers } = await answerWithHeaders(
        api.PATCH(`${BASE}/avatars/{avatar_id}`, { params, body: change, ...ifMatch(etag) }),
      );
      return versioned(data.avatar, headers);
    },
    onSuccess: (avatar) => {
      client.setQueryData(avatarQuery(api, avatar.id).queryKey, avatar);
      putAvatar(client, avatar);
      return refresh(client);
    },
    onError: (error, { id }) => {
      const { queryKey } = avatarQuery(api, id);
      // Shown beside the refusal, so that is there only when this is.
      return isOfKind(error, "conflict") ? client.invalidateQueries({ queryKey }) : undefined;
    },
    meta: { shownInPlace: true },
  });
}

async function refresh(client: QueryClient): Promise<void> {
  const queries = [keys.avatars, keys.projects, keys.stats, keys.trash];
  await Promise.all(queries.map((queryKey) => client.invalidateQueries({ queryKey })));
}
