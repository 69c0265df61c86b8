import type { Generation } from "@/api/avatar-creator/types";

const SHOWN_FOR = 24 * 60 * 60 * 1000;

/** Returns a project's failures that are worth telling: recent, not dismissed, not tried again. */
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
      one.retriedAs === null &&
      now - new Date(one.updatedAt).getTime() < SHOWN_FOR,
  );
}
