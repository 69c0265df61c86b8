import type { Batch, BatchStatus } from "./batch-types";

const GOES_ON: ReadonlySet<BatchStatus> = new Set(["pending", "pilot", "processing"]);
const ENDED: ReadonlySet<BatchStatus> = new Set(["completed", "cancelled", "failed"]);

/** Whether something of it is being made, or will be without anybody's doing. */
export function isActive({ status, running }: Pick<Batch, "status" | "running">): boolean {
  return GOES_ON.has(status) || (running > 0 && !ENDED.has(status));
}

export function hasEnded({ status }: Pick<Batch, "status">): boolean {
  return ENDED.has(status);
}

/** Tells a batch from what it was before. */
export function printOf({ id, status, done, running, failed }: Batch): string {
  return [id, status, done, running, failed].join(" ");
}
