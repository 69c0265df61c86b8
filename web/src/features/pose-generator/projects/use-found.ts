import { useDeferredValue, useMemo } from "react";
import { useProjects } from "@/api/pose-generator/projects";
import { type View, wantedOf } from "./view";

/** The projects that a view asks to see. */
export function useFound(view: View) {
  // Typing stays quick: the projects follow when there is time.
  const calmView = useDeferredValue(view);
  const list = useProjects(useMemo(() => wantedOf(calmView), [calmView]));
  const projects = list.data?.pages.flatMap((page) => page.projects) ?? [];
  return {
    list,
    projects,
    /** Null where it is not known before all are read. */
    total: list.data?.pages[0]?.total ?? (list.hasNextPage ? null : projects.length),
    searching: list.isPending || list.isPlaceholderData,
  };
}

export type Found = ReturnType<typeof useFound>;
