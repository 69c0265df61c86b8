import type { Result } from "@/api/pose-generator/batch-types";

const DAY = "2026-03-10T08:00:00Z";

/** A picture of a batch that is there. */
export function aResult(given: Partial<Result> = {}): Result {
  const ids = { id: "r1", generationId: "b1", projectId: "p1", templateId: "portrait-smiling" };
  const state = { position: 0, status: "completed", stage: null, progress: 100 } as const;
  const check = { verdict: "passed", checks: null, reasons: [] } as const;
  const urls = { imageUrl: "/r1.jpg", thumbnailUrl: "/r1.webp", skeletonUrl: null };
  const picture = { placeholder: null, width: 768, height: 1024, seconds: 2.5 };
  const made = { provider: "demo", model: "demo", seed: 7, exportCount: 0, error: null };
  const opinion = { rating: null, picked: null };
  const times = { createdAt: DAY, endedAt: DAY };
  const base = { ...ids, ...state, ...check, ...urls, ...picture, ...made, ...opinion, ...times };
  return { ...base, reasons: [], ...given };
}
