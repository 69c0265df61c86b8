import { hasEnded, isActive } from "@/api/pose-generator/batch-state";
import type { Batch, BatchStatus } from "@/api/pose-generator/batch-types";

export type Way = "tell" | "pause" | "continue" | "cancel" | "retry";

const GOES_ON: ReadonlySet<BatchStatus> = new Set(["pending", "pilot", "processing"]);

/** What a person can do about a batch as it stands. One that waits for them asks by itself. */
export function waysOf(
  batch: Pick<Batch, "status" | "running" | "failed" | "retriedAs">,
): ReadonlySet<Way> {
  const { status, failed, retriedAs } = batch;
  const ended = hasEnded(batch);
  const ways: Record<Way, boolean> = {
    tell: isActive(batch),
    pause: GOES_ON.has(status),
    continue: status === "paused",
    cancel: !ended && status !== "waiting_for_approval",
    retry: ended && failed > 0 && retriedAs === null,
  };
  return new Set((Object.keys(ways) as Way[]).filter((way) => ways[way]));
}
