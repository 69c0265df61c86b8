import type { PictureType } from "./picture-facts";

export const AT_ONCE = 3;

/** A picture on its way. */
export interface Upload {
  id: string;
  /** What it belongs to once it has arrived, for example a project. */
  target: string;
  name: string;
  file: File;
  type: PictureType;
  /** Whether to make it smaller before it is sent. */
  shrinks: boolean;
  /** Whether to send it although the person has it already. */
  anyway: boolean;
  /** What the app asked about it, for its own `reserve`. */
  about: unknown;
  /** What it becomes, once that is reserved and paid. */
  itemId: string | null;
  step: Step;
}

export type Step =
  | { kind: "waiting" }
  | { kind: "preparing" }
  | { kind: "sending"; sent: number }
  | { kind: "sent" }
  | { kind: "failed"; error: unknown }
  | { kind: "cancelling" };

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

export function isAtWork({ step }: Upload): boolean {
  return step.kind === "preparing" || step.kind === "sending" || step.kind === "cancelling";
}

/** Whether leaving the page would lose something. */
export function isUnsent(upload: Upload): boolean {
  return upload.step.kind === "waiting" || isAtWork(upload);
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
