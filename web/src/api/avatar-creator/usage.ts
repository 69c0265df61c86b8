import { useQuery } from "@tanstack/react-query";
import { answer } from "../answer";
import { useApi } from "../client";
import type { UsageOf } from "../usage";
import { BASE } from "./app";
import { keys } from "./keys";

/** Who used an avatar. */
export function usageOfAvatar(avatarId: string): UsageOf {
  return {
    queryKey: [...keys.avatars, "usage", avatarId],
    read: (api, query, signal) => {
      const params = { path: { avatar_id: avatarId }, query };
      return answer(api.GET(`${BASE}/avatars/{avatar_id}/usage-history`, { signal, params }));
    },
  };
}

const MOST = 100;

/** How often apps used some avatars together; of very many, those that were given first. */
export function useUsageOf(avatarIds: readonly string[]) {
  const api = useApi();
  const asked = avatarIds.slice(0, MOST);
  return useQuery({
    queryKey: [...keys.avatars, "used", ...asked],
    queryFn: async ({ signal }) => {
      const body = { avatarIds: asked };
      return (await answer(api.POST(`${BASE}/avatars/usage`, { signal, body }))).usage;
    },
    enabled: asked.length > 0,
  });
}
