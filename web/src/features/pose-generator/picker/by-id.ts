import { useQueries } from "@tanstack/react-query";
import { useApi } from "@/api/client";
import { templateQuery } from "@/api/pose-generator/templates";
import type { Template } from "@/api/pose-generator/types";

const A_DAY = 24 * 60 * 60 * 1000;

/** The templates with these ids, as far as they are read; poses hardly ever change. */
export function useTemplatesById(ids: readonly string[]): Template[] {
  const api = useApi();
  return useQueries({
    queries: ids.map((id) => ({ ...templateQuery(api, id), staleTime: A_DAY })),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });
}
