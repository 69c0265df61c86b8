import type { Generation } from "@/api/avatar-creator/types";

const SHOWN_FOR = 24 * 60 * 60 * 1000;

/** Returns the failures of a project that are still worth telling: recent and not dismissed. */
export function openFailures(
  failed: Generation[],
  projectId: string,
  dismissed: ReadonlySet<string>,
  now: number,
): Generation[] {
  return failed.filter(
    (one) =>
      one.projectId === projectId &&
      !dismissed.has(one.id) &&
      now - new Date(one.updatedAt).getTime() < SHOWN_FOR,
  );
}
