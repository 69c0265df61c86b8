import type { Work } from "@/api/work/types";

export type Outcome = "completed" | "partly" | "failed" | "cancelled";

/** What came of work that has ended: all of it, some, or nothing. */
export function outcomeOf({ status, failed }: Pick<Work, "status" | "failed">): Outcome {
  if (status === "completed") return failed > 0 ? "partly" : "completed";
  return status === "failed" ? "failed" : "cancelled";
}
