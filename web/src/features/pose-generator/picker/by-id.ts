import { useQueries } from "@tanstack/react-query";
import { useApi } from "@/api/client";
import { templateQuery } from "@/api/pose-generator/templates";
import type { Template } from "@/api/pose-generator/types";
import { isOfKind } from "@/lib/api-error";

const A_DAY = 24 * 60 * 60 * 1000;

export interface TemplatesById {
  templates: Template[];
  /** The ids of those that there are no more: a pose of one's own can be deleted. */
  gone: string[];
}

/** The templates with these ids, as far as they are read; poses hardly ever change. */
export function useTemplatesById(ids: readonly string[]): TemplatesById {
  const api = useApi();
  return useQueries({
    queries: ids.map((id) => ({ ...templateQuery(api, id), staleTime: A_DAY })),
    combine: (results) => ({
      templates: results.flatMap(({ data, error }) => (isGone(error) || !data ? [] : data)),
      gone: ids.filter((_, index) => isGone(results[index]?.error)),
    }),
  });
}

function isGone(error: unknown): boolean {
  return isOfKind(error, "not-found");
}
