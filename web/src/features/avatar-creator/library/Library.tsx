import { useEffect, useMemo, useRef } from "react";
import { useUploadPrice } from "@/api/catalogue";
import { useNewest } from "@/api/project-avatars";
import type { Project } from "@/api/types";
import { ErrorState } from "@/ui/ErrorState";
import { ActiveGenerations } from "../generations";
import { isUnsent, type Upload } from "../upload/queue-state";
import { useUploadList } from "../upload/uploads";
import { AvatarGrid } from "./AvatarGrid";
import { useCardActions } from "./card-actions";
import { EmptyLibrary, NoMatch } from "./EmptyLibrary";
import { LibrarySkeleton } from "./LibrarySkeleton";
import { usePace } from "./polling";
import { Toolbar } from "./Toolbar";
import { useLibrary } from "./use-library";
import { isFiltered } from "./view";

interface LibraryProps {
  project: Project;
  onUpload: () => void;
}

export function Library({ project, onUpload }: LibraryProps) {
  const library = useLibrary(project.id);
  const { list, loaded, view } = library;
  const section = useFocusWhenEmpty(library.visible.length);
  return (
    <section ref={section} tabIndex={-1} className="grid gap-4 outline-none">
      <ActiveGenerations projectId={project.id} />
      {(loaded.length > 0 || isFiltered(view)) && <Toolbar project={project} library={library} />}
      {list.data ? (
        <Content project={project} library={library} onUpload={onUpload} />
      ) : list.error ? (
        <ErrorState error={list.error} onRetry={list.refetch} />
      ) : (
        <LibrarySkeleton />
      )}
    </section>
  );
}

interface ContentProps extends LibraryProps {
  library: ReturnType<typeof useLibrary>;
}

function Content({ project, library, onUpload }: ContentProps) {
  const { list, loaded, visible, incomplete } = library;
  const sending = useSending();
  const onTheWay = useMemo(() => unsentIds(sending), [sending]);
  const price = useUploadPrice();
  const { actions, dialog } = useCardActions();
  useNewest(project.id, usePace(loaded, onTheWay));
  const { fetchNextPage, hasNextPage, isFetching, isFetchNextPageError } = list;
  const onNearEnd = useMemo(() => {
    const waits = hasNextPage && !isFetching && !isFetchNextPageError;
    return () => void (waits && fetchNextPage());
  }, [hasNextPage, isFetching, isFetchNextPageError, fetchNextPage]);

  if (loaded.length === 0) return <EmptyLibrary projectId={project.id} onUpload={onUpload} />;
  if (visible.length === 0) return incomplete ? <LibrarySkeleton /> : <NoMatch />;
  return (
    <>
      <AvatarGrid
        avatars={visible}
        order={library.order}
        total={list.hasNextPage && visible === loaded ? project.avatarCount : visible.length}
        sending={sending}
        uploadPrice={price ?? 0}
        actions={actions}
        onNearEnd={onNearEnd}
      />
      {list.isFetchNextPageError && <ErrorState error={list.error} onRetry={list.fetchNextPage} />}
      {dialog}
    </>
  );
}

/** What is on its way from here, by avatar id. */
function useSending(): ReadonlyMap<string, Upload> {
  const uploads = useUploadList();
  return useMemo(
    () =>
      new Map(uploads.flatMap((upload) => (upload.avatarId ? [[upload.avatarId, upload]] : []))),
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
