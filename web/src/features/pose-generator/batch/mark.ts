import type { Batch, BatchStatus } from "@/api/pose-generator/batch-types";

const MARKS: Partial<Record<BatchStatus, string>> = {
  waiting_for_approval: "❗",
  paused: "⏸",
  completed: "✓",
  failed: "⚠",
  cancelled: "",
};

/** How far a batch is, short enough for a tab. */
export function markOf({ status, done, total }: Pick<Batch, "status" | "done" | "total">): string {
  return MARKS[status] ?? `${done}/${total}`;
}
