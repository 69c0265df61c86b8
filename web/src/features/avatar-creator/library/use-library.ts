import { useDeferredValue, useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useProjectAvatars } from "@/api/project-avatars";
import type { Avatar } from "@/api/types";
import { useView } from "./use-view";
import { needsAll, shown } from "./view";

const NONE: Avatar[] = [];

/** The avatars of a project: those that are loaded, and those that the address asks to see. */
export function useLibrary(projectId: string) {
  const { i18n } = useTranslation();
  const [view] = useView();
  const list = useProjectAvatars(projectId);
  const loaded = useMemo(
    () => list.data?.pages.flatMap((page) => page.avatars) ?? NONE,
    [list.data],
  );
  // Typing stays quick: the grid follows when there is time.
  const calmView = useDeferredValue(view);
  const visible = useMemo(
    () => shown(loaded, calmView, i18n.language),
    [loaded, calmView, i18n.language],
  );
  const wantsAll = needsAll(view) && list.hasNextPage;
  useAllPages(list, wantsAll);
  return { list, loaded, visible, view, incomplete: wantsAll };
}

export type Library = ReturnType<typeof useLibrary>;

function useAllPages(list: ReturnType<typeof useProjectAvatars>, wanted: boolean): void {
  const { isFetching, isFetchNextPageError, fetchNextPage } = list;
  const next = wanted && !isFetching && !isFetchNextPageError;
  useEffect(() => {
    if (next) void fetchNextPage();
  }, [next, fetchNextPage]);
}
