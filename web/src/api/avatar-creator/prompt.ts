import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { answer } from "../answer";
import { useApi } from "../client";
import { BASE } from "./app";
import { keys } from "./keys";
import type { PromptDraft } from "./types";

const FOR_EVER = Number.POSITIVE_INFINITY;

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
