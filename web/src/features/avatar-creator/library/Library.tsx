import { lazy, type RefObject, Suspense, useEffect, useMemo, useRef } from "react";
import { APP_ID } from "@/api/avatar-creator/app";
import { useNewest } from "@/api/avatar-creator/project-avatars";
import type { Project } from "@/api/avatar-creator/types";
import { usePrice } from "@/api/catalogue/catalogue";
import { GridSkeleton } from "@/foundation/grid/GridSkeleton";
import type { GridFocus } from "@/foundation/grid/PictureGrid";
import { type Selecting, useSelection } from "@/foundation/selection/use-selection";
import { isUnsent, type Upload } from "@/foundation/uploads/upload";
import { useUploadList } from "@/foundation/uploads/uploads";
import { classNames } from "@/lib/class-names";
import { ErrorState } from "@/ui/ErrorState";
import { later } from "@/ui/later";
import { Generations } from "../generations";
import { useUploads } from "../upload/uploads";
import { AvatarGrid } from "./AvatarGrid";
import { useCardActions } from "./card-actions";
import { EmptyLibrary, useEmptyLibraryAhead } from "./LaterEmptyLibrary";
import { LibraryToolbar } from "./LibraryToolbar";
import { usePace } from "./polling";
import { useAllPages, useLibrary } from "./use-library";
import { isFiltered } from "./view";

const NoMatch = lazy(async () => ({ default: (await import("./NoMatch")).NoMatch }));
const SelectedAvatars = later(async () => (await import("./SelectedAvatars")).SelectedAvatars);

interface LibraryProps {
  project: Project;
  onUpload: () => void;
}

export function Library({ project, onUpload }: LibraryProps) {
  const library = useLibrary(project.id);
  const { list, loaded, found, view, incomplete } = library;
  const withToolbar = loaded.length > 0 || incomplete || isFiltered(view);
  const section = useFocusWhenEmpty(library.visible.length);
  const selecting = useSelection(library.visible);
  // Who selects may select all that were found.
  useAllPages(found, selecting.now !== null);
  const grid = useRef<GridFocus>(null);
  return (
    <section
      ref={section}
      tabIndex={-1}
      className={classNames("grid gap-4 outline-none", selecting.now && "pb-20")}
    >
      <Generations projectId={project.id} avatars={loaded} />
      {withToolbar && <LibraryToolbar {...{ project, library, selecting }} />}
      {list.data ? (
        <Content {...{ project, library, onUpload, selecting, grid }} />
      ) : list.error ? (
        <ErrorState error={list.error} onRetry={list.refetch} />
      ) : (
        <GridSkeleton />
      )}
      <SelectedAvatars
        open={selecting.now !== null}
        onOpenChange={selecting.end}
        {...{ project, library, selecting, grid }}
      />
    </section>
  );
}

interface ContentProps extends LibraryProps {
  library: ReturnType<typeof useLibrary>;
  selecting: Selecting;
  grid: RefObject<GridFocus | null>;
}

function Content({ project, library, onUpload, selecting, grid }: ContentProps) {
  const { list, loaded, visible, found, incomplete } = library;
  const sending = useSending();
  const onTheWay = useMemo(() => unsentIds(sending), [sending]);
  const price = usePrice(APP_ID, "upload");
  const { actions, dialogs } = useCardActions(({ id }) =>
    grid.current?.focusAfterRemoval(new Set([id])),
  );
  useNewest(project.id, usePace(loaded, onTheWay));
  useEmptyLibraryAhead();
  const { fetchNextPage, hasNextPage, isFetching, isFetchNextPageError, error } = found ?? list;
  const onNearEnd = useMemo(() => {
    const waits = hasNextPage && !isFetching && !isFetchNextPageError;
    return () => void (waits && fetchNextPage());
  }, [hasNextPage, isFetching, isFetchNextPageError, fetchNextPage]);

  if (found?.isError && !found.data) {
    return <ErrorState error={found.error} onRetry={found.refetch} />;
  }
  if (visible.length === 0 && incomplete) return <GridSkeleton />;
  if (loaded.length === 0) return <EmptyLibrary projectId={project.id} onUpload={onUpload} />;
  if (visible.length === 0) {
    return (
      <Suspense fallback={<GridSkeleton />}>
        <NoMatch />
      </Suspense>
    );
  }
  return (
    <>
      <AvatarGrid
        ref={grid}
        projectId={project.id}
        avatars={visible}
        order={library.order}
        total={list.hasNextPage && visible === loaded ? project.avatarCount : library.total}
        sending={sending}
        uploadPrice={price ?? 0}
        actions={actions}
        selecting={selecting}
        onNearEnd={onNearEnd}
      />
      {isFetchNextPageError && <ErrorState error={error} onRetry={fetchNextPage} />}
      {dialogs}
    </>
  );
}

/** What is on its way from here, by avatar id. */
function useSending(): ReadonlyMap<string, Upload> {
  const uploads = useUploadList(useUploads());
  return useMemo(
    () => new Map(uploads.flatMap((upload) => (upload.itemId ? [[upload.itemId, upload]] : []))),
    [uploads],
  );
}

function unsentIds(sending: ReadonlyMap<string, Upload>): ReadonlySet<string> {
  const unsent = [...sending].filter(([, upload]) => isUnsent(upload));
  return new Set(unsent.map(([avatarId]) => avatarId));
}

/** When the last card goes, the focus must not be lost with it. */
function useFocusWhenEmpty(count: number) {
  const section = useRef<HTMLElement>(null);
  const before = useRef(count);
  useEffect(() => {
    const emptied = before.current > 0 && count === 0;
    before.current = count;
    if (emptied && document.activeElement === document.body) section.current?.focus();
  }, [count]);
  return section;
}
