import { useDeferredValue, useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { flatten } from "@/api/avatar-creator/avatar-pages";
import { useFoundAvatars } from "@/api/avatar-creator/found-avatars";
import { useProjectAvatars } from "@/api/avatar-creator/project-avatars";
import type { Avatar } from "@/api/avatar-creator/types";
import { useView } from "./use-view";
import { isByHand, needsAll, shown, wantedOf } from "./view";

const NONE: Avatar[] = [];

/**
 * The avatars of a project: those that are loaded, and those that the address asks to see. Where
 * all are loaded they are looked through here, else the server finds them.
 */
export function useLibrary(projectId: string) {
  const { i18n } = useTranslation();
  const [view] = useView();
  const list = useProjectAvatars(projectId);
  const loaded = useMemo(() => (list.data ? flatten(list.data) : NONE), [list.data]);
  // Typing stays quick: the grid follows when there is time.
  const calmView = useDeferredValue(view);
  const byHand = isByHand(calmView);
  const asks = needsAll(calmView) && list.hasNextPage && !byHand;
  const search = useFoundAvatars(asks ? { projectId, ...wantedOf(calmView) } : null);
  const found = asks ? search : null;
  const visible = useMemo(() => {
    if (!asks) return shown(loaded, calmView, i18n.language);
    return search.data ? flatten(search.data) : NONE;
  }, [asks, search.data, loaded, calmView, i18n.language]);
  // All that were loaded can leave at once.
  const emptied = loaded.length === 0 && list.hasNextPage;
  useAllPages(list, emptied || byHand);
  return {
    list,
    loaded,
    visible,
    order: calmView,
    view,
    /** What the server finds; null where all are loaded. */
    found,
    /** How many there are to see, as far as is known. */
    total: found?.data?.pages[0]?.total ?? visible.length,
    incomplete:
      emptied ||
      (byHand && list.hasNextPage) ||
      (found !== null && (found.isPending || found.isPlaceholderData)),
  };
}

export type Library = ReturnType<typeof useLibrary>;

interface Pages {
  hasNextPage: boolean;
  isFetching: boolean;
  isFetchNextPageError: boolean;
  fetchNextPage: () => unknown;
}

/** Reads one page after the other while all are wanted. */
export function useAllPages(pages: Pages | null, wanted: boolean): void {
  const more = pages?.hasNextPage && !pages.isFetching && !pages.isFetchNextPageError;
  const fetchNextPage = pages?.fetchNextPage;
  useEffect(() => {
    if (wanted && more) void fetchNextPage?.();
  }, [wanted, more, fetchNextPage]);
}
