import type { Batch } from "@/api/pose-generator/batch-types";

type Counted = Pick<Batch, "status" | "done" | "succeeded" | "failed">;

/** How many pictures had their turn: of a cancelled batch not those that were called off. */
export function doneOf({ status, done, succeeded, failed }: Counted): number {
  return status === "cancelled" ? succeeded + failed : done;
}
