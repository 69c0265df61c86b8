import { lazy, Suspense, useMemo, useRef } from "react";
import { GridSkeleton } from "@/foundation/grid/GridSkeleton";
import type { GridFocus } from "@/foundation/grid/PictureGrid";
import { SelectButton } from "@/foundation/selection/SelectButton";
import { useSelection } from "@/foundation/selection/use-selection";
import { classNames } from "@/lib/class-names";
import { ErrorState } from "@/ui/ErrorState";
import { later } from "@/ui/later";
import { PoseGrid } from "./PoseGrid";
import { PosesToolbar } from "./PosesToolbar";
import { type Found, useFound } from "./use-found";
import { useView } from "./use-view";
import { isFiltered, UNFILTERED, type View } from "./view";

const EmptyOwn = lazy(async () => ({ default: (await import("./EmptyOwn")).EmptyOwn }));
const NoMatch = lazy(async () => ({ default: (await import("./NoMatch")).NoMatch }));
const SelectedPoses = later(async () => (await import("./SelectedPoses")).SelectedPoses);

/** The poses that the address asks to see, and what chooses them. */
export function Poses() {
  const [view, change] = useView();
  const found = useFound(view);
  const selecting = useSelection(found.templates);
  const grid = useRef<GridFocus>(null);
  const { list, templates, order, total, searching } = found;
  const onNearEnd = useNearEnd(found);
  return (
    <section
      className={classNames("grid grid-cols-[minmax(0,1fr)] gap-4", selecting.now && "pb-20")}
    >
      <PosesToolbar found={found} view={view} onChange={change}>
        <SelectButton selecting={selecting} empty={templates.length === 0} />
      </PosesToolbar>
      {templates.length > 0 ? (
        <PoseGrid
          ref={grid}
          total={total ?? templates.length}
          {...{ templates, order, selecting, onNearEnd }}
        />
      ) : list.error ? (
        <ErrorState error={list.error} onRetry={list.refetch} />
      ) : searching ? (
        <GridSkeleton />
      ) : (
        <Suspense>
          {isOwnAlone(view) ? <EmptyOwn /> : <NoMatch onClear={() => change(UNFILTERED)} />}
        </Suspense>
      )}
      {list.isFetchNextPageError && <ErrorState error={list.error} onRetry={list.fetchNextPage} />}
      <SelectedPoses
        open={selecting.now !== null}
        onOpenChange={selecting.end}
        {...{ found, selecting, grid }}
      />
    </section>
  );
}

function useNearEnd({ list }: Found): () => void {
  const { fetchNextPage, hasNextPage, isFetching, isFetchNextPageError } = list;
  return useMemo(() => {
    const waits = hasNextPage && !isFetching && !isFetchNextPageError;
    return () => void (waits && fetchNextPage());
  }, [hasNextPage, isFetching, isFetchNextPageError, fetchNextPage]);
}

function isOwnAlone(view: View): boolean {
  return view.whose === "mine" && !isFiltered({ ...view, whose: "" });
}
