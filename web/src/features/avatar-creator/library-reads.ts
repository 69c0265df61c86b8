import {
  activeGenerationsRead,
  failedGenerationsRead,
  projectAvatarsRead,
} from "@/api/avatar-creator/first-reads";
import type { FirstRead } from "@/api/first-read";

/** What a project's screen is made of; the code of what is rarely there comes with the answer. */
export function libraryReads(projectId: string): FirstRead[] {
  const reads = [projectAvatarsRead(projectId), activeGenerationsRead(), failedGenerationsRead()];
  return reads.map(({ read, ask }) => ({
    read,
    ask: async (reach) => {
      await ask(reach);
      const { prepareLibrary } = await import("./library/prepare");
      await prepareLibrary(reach, projectId);
    },
  }));
}
