import { useQuery } from "@tanstack/react-query";
import { avatarQuery } from "@/api/avatar-creator/avatar";
import { generationQuery } from "@/api/avatar-creator/generations";
import { type Api, useApi } from "@/api/client";
import { isOfKind } from "@/lib/api-error";
import { type Draft, fromAvatar, fromGeneration } from "./draft";

/** The draft for `from`, the id of a generation or an avatar; null asks nothing. */
export function usePrefill(from: string | null) {
  const api = useApi();
  return useQuery({
    queryKey: ["prefill", from],
    queryFn: ({ signal }) => prefill(api, from ?? "", signal),
    enabled: from !== null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

async function prefill(api: Api, id: string, signal: AbortSignal): Promise<Draft> {
  try {
    return fromGeneration(await generationQuery(api, id).queryFn({ signal }));
  } catch (error) {
    if (!isOfKind(error, "not-found")) throw error;
    return fromAvatar(await avatarQuery(api, id).queryFn({ signal }));
  }
}
