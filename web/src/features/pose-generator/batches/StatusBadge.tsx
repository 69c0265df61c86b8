import { useTranslation } from "react-i18next";
import type { Batch, BatchStatus } from "@/api/pose-generator/batch-types";
import { Badge, type Tone } from "@/ui/Badge";

const TONES: Readonly<Record<BatchStatus, Tone>> = {
  pending: "neutral",
  pilot: "accent",
  waiting_for_approval: "warn",
  processing: "accent",
  paused: "warn",
  completed: "good",
  cancelled: "neutral",
  failed: "bad",
};

/** How far a batch is, in a word. */
export function StatusBadge({ batch: { status } }: { batch: Batch }) {
  const { t } = useTranslation("batches");
  return <Badge tone={TONES[status]}>{t(`status.${status}`)}</Badge>;
}
