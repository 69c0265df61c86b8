import { isAtWork, type Step, type Upload } from "./upload";

export const AT_ONCE = 3;

export type Change =
  | { kind: "add"; uploads: Upload[] }
  | { kind: "step"; id: string; step: Step }
  | { kind: "reserved"; id: string; itemId: string }
  | { kind: "again"; id: string }
  | { kind: "fail-waiting"; error: unknown }
  | { kind: "forget"; ids: string[] };

/** Returns the uploads after a change. One that is being cancelled takes no further steps. */
export function reduce(uploads: readonly Upload[], change: Change): readonly Upload[] {
  switch (change.kind) {
    case "add":
      return [...uploads, ...change.uploads];
    case "forget":
      return uploads.filter(({ id }) => !change.ids.includes(id));
    case "fail-waiting":
      return uploads.map((upload) => (isUnpaid(upload) ? failed(upload, change.error) : upload));
    default:
      return uploads.map((upload) => (upload.id === change.id ? next(upload, change) : upload));
  }
}

function isUnpaid({ step, itemId }: Upload): boolean {
  return step.kind === "waiting" && itemId === null;
}

type ChangeOfOne = Extract<Change, { id: string }>;

function next(upload: Upload, change: ChangeOfOne): Upload {
  if (change.kind === "reserved") return { ...upload, itemId: change.itemId };
  if (change.kind === "step" && !mayFollow(upload.step, change.step)) return upload;
  if (change.kind === "step") return { ...upload, step: change.step };
  return { ...upload, step: { kind: "waiting" }, itemId: null };
}

// What is being called off only ends, or fails to.
function mayFollow(before: Step, after: Step): boolean {
  return before.kind !== "cancelling" || after.kind === "failed";
}

function failed(upload: Upload, error: unknown): Upload {
  return { ...upload, step: { kind: "failed", error } };
}

/** Those that may start now: in their order, and never more than three at work. */
export function startable(uploads: readonly Upload[]): Upload[] {
  const free = AT_ONCE - uploads.filter(isAtWork).length;
  return uploads.filter(({ step }) => step.kind === "waiting").slice(0, Math.max(0, free));
}

/** How far everything is together, 0 to 100; files count by their size. */
export function totalProgress(uploads: readonly Upload[]): number {
  const all = uploads.reduce((sum, { file }) => sum + file.size, 0);
  const done = uploads.reduce((sum, upload) => sum + upload.file.size * share(upload), 0);
  return all === 0 ? 0 : Math.round((100 * done) / all);
}

function share({ step }: Upload): number {
  if (step.kind === "sending") return step.sent;
  return step.kind === "sent" ? 1 : 0;
}
