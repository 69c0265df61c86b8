import { useEffect, useMemo } from "react";
import type { Batch, Result } from "@/api/pose-generator/batch-types";
import { useResults } from "@/api/pose-generator/results";
import { useView } from "./use-view";
import { isFiltered, shownOf } from "./view";

const NONE: Result[] = [];

/**
 * The pictures of a batch that the address asks to see. Five pages at most are a batch: what is
 * filtered or ordered anew is read to its end, and all of it is done here.
 */
export function useShown(batch: Batch) {
  const [view] = useView();
  const list = useResults(batch.id);
  const loaded = useMemo(
    () => list.data?.pages.flatMap((page) => page.results) ?? NONE,
    [list.data],
  );
  const shown = useMemo(() => shownOf(loaded, view), [loaded, view]);
  const whole = isFiltered(view) || view.sort !== "order";
  const { hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = list;
  const waits = hasNextPage && !isFetching && !isFetchNextPageError;
  useEffect(() => {
    if (whole && waits) void fetchNextPage();
  }, [whole, waits, fetchNextPage]);
  return {
    list,
    loaded,
    shown,
    view,
    /** Whether there may be more to see than is shown. */
    incomplete: whole && hasNextPage,
    total: whole ? shown.length : batch.total,
    onNearEnd: () => void (waits && fetchNextPage()),
  };
}

export type Shown = ReturnType<typeof useShown>;
