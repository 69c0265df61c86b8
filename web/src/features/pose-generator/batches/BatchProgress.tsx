import { useTranslation } from "react-i18next";
import type { Batch } from "@/api/pose-generator/batch-types";
import { doneOf } from "./done";

const FULL = 100;
const PARTS = [
  ["succeeded", "fill-accent"],
  ["failed", "fill-bad"],
  ["cancelled", "fill-edge"],
] as const;

/** How many pictures of a batch are there, failed, and called off, as parts of a bar. */
export function BatchProgress({ batch }: { batch: Batch }) {
  const { t } = useTranslation("batches");
  const { total, name } = batch;
  const done = doneOf(batch);
  let start = 0;
  return (
    <svg
      role="progressbar"
      aria-label={t("progress", { name })}
      aria-valuenow={done}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuetext={t("doneOf", { done, total })}
      viewBox={`0 0 ${FULL} 2`}
      preserveAspectRatio="none"
      className="h-2.5 w-full overflow-hidden rounded-full bg-sunken forced-colors:border"
    >
      {PARTS.map(([part, colour]) => {
        const from = start;
        const width = (FULL * batch[part]) / total;
        start += width;
        return <rect key={part} x={from} width={width} height={2} className={colour} />;
      })}
    </svg>
  );
}
