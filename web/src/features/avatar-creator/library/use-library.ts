import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useProjectAvatars } from "@/api/avatar-creator/project-avatars";
import type { Avatar } from "@/api/avatar-creator/types";
import { useView } from "./use-view";
import { needsAll, shown } from "./view";

const NONE: Avatar[] = [];
const STEP = 1.5;

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
  // All that were loaded can leave at once.
  const wantsAll = (needsAll(view) || loaded.length === 0) && list.hasNextPage;
  useAllPages(list, wantsAll);
  const known = useInSteps(loaded, wantsAll);
  const visible = useMemo(
    () => shown(known, calmView, i18n.language),
    [known, calmView, i18n.language],
  );
  return { list, loaded, visible, order: calmView, view, incomplete: wantsAll };
}

export type Library = ReturnType<typeof useLibrary>;

/** While the list grows to its end, only every half more of it counts: not every page is sorted. */
function useInSteps(loaded: Avatar[], growing: boolean): Avatar[] {
  const [taken, setTaken] = useState(loaded);
  const take = !growing || loaded.length < taken.length || loaded.length >= STEP * taken.length;
  if (take && taken !== loaded) setTaken(loaded);
  return take ? loaded : taken;
}

function useAllPages(list: ReturnType<typeof useProjectAvatars>, wanted: boolean): void {
  const { isFetching, isFetchNextPageError, fetchNextPage } = list;
  const next = wanted && !isFetching && !isFetchNextPageError;
  useEffect(() => {
    if (next) void fetchNextPage();
  }, [next, fetchNextPage]);
}
