import { type ComponentProps, useEffect } from "react";
import { projectAvatarsQuery } from "@/api/avatar-creator/project-avatars";
import type { Reach } from "@/api/first-read";
import { GridSkeleton } from "@/foundation/grid/GridSkeleton";
import { later } from "@/ui/later";
import type { EmptyLibrary as Loaded } from "./EmptyLibrary";

type LaterProps = ComponentProps<typeof Loaded> & { open: boolean; onOpenChange: () => void };

const Later = later<LaterProps>(
  async () => (await import("./EmptyLibrary")).EmptyLibrary,
  GridSkeleton,
);

/** What stands in a project without avatars; of one that has some, its code comes afterwards. */
export function EmptyLibrary(props: ComponentProps<typeof Loaded>) {
  return <Later open onOpenChange={() => undefined} {...props} />;
}

/** Loads it while there are still avatars: when the last one goes, it is there. */
export function useEmptyLibraryAhead(): void {
  useEffect(() => {
    Later.prepare().catch(() => undefined); // tried again when it is drawn
  }, []);
}

/** Loads it before the first drawing of a project that has no avatars. */
export async function prepareEmptyLibrary({ api, queries }: Reach, projectId: string) {
  const read = queries.getQueryData(projectAvatarsQuery(api, projectId).queryKey);
  if (read?.pages[0]?.avatars.length === 0) await Later.prepare();
}
