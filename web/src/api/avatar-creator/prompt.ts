import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { answer } from "../answer";
import { useApi } from "../client";
import { BASE } from "./app";
import { keys } from "./keys";
import type { PromptDraft } from "./types";

const FOR_EVER = Number.POSITIVE_INFINITY;

/** The descriptions the person used last; what was just ordered is among them. */
export function useUsedPrompts() {
  const api = useApi();
  return useQuery({
    queryKey: [...keys.prompts, "used"],
    queryFn: async ({ signal }) => (await answer(api.GET(`${BASE}/prompts`, { signal }))).prompts,
    staleTime: 0,
  });
}

/** The prompt as it would be sent; the last one stays until the next is here. */
export function usePromptPreview(draft: PromptDraft) {
  const api = useApi();
  return useQuery({
    queryKey: [...keys.prompts, draft],
    queryFn: ({ signal }) => answer(api.POST(`${BASE}/prompt`, { signal, body: draft })),
    placeholderData: keepPreviousData,
    staleTime: FOR_EVER,
    gcTime: 60_000,
  });
}
