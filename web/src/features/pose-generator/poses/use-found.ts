import { useDeferredValue, useMemo } from "react";
import { useTemplates } from "@/api/pose-generator/templates";
import type { Template } from "@/api/pose-generator/types";
import { type View, wantedOf } from "./view";

const NONE: Template[] = [];

/** The templates that a view asks to see. */
export function useFound(view: View) {
  // Typing stays quick: the templates follow when there is time.
  const calmView = useDeferredValue(view);
  const list = useTemplates(useMemo(() => wantedOf(calmView), [calmView]));
  const templates = useMemo(
    () => list.data?.pages.flatMap((page) => page.templates) ?? NONE,
    [list.data],
  );
  return {
    list,
    templates,
    order: calmView,
    total: list.data?.pages[0]?.total ?? null,
    searching: list.isPending || list.isPlaceholderData,
  };
}

export type Found = ReturnType<typeof useFound>;
