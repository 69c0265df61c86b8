import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Batch } from "@/api/pose-generator/batch-types";
import { useReason } from "@/foundation/work/reason";
import { useFormat } from "@/lib/format";
import { Card } from "@/ui/Card";
import { BatchProgress } from "../batches/BatchProgress";
import { doneOf } from "../batches/done";
import { StatusBadge } from "../batches/StatusBadge";
import { useDuration } from "../duration";
import { paths } from "../paths";

/** How far a batch is, in numbers: pictures, time, credits. */
export function Standing({ batch }: { batch: Batch }) {
  const { t } = useTranslation("batches");
  const duration = useDuration();
  const { total, secondsLeft } = batch;
  return (
    <Card className="grid gap-3 p-4 sm:p-5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <StatusBadge batch={batch} />
        <p className="text-sm font-semibold tabular-nums">
          {t("doneOf", { done: doneOf(batch), total })}
        </p>
        {secondsLeft !== null && (
          <p className="text-sm text-muted">{t("timeLeft", { time: duration(secondsLeft) })}</p>
        )}
      </div>
      <BatchProgress batch={batch} />
      <Numbers batch={batch} />
      <Why batch={batch} />
    </Card>
  );
}

const COUNTS = ["succeeded", "unjudged", "failed", "cancelled", "running"] as const;

function Numbers({ batch }: { batch: Batch }) {
  const { t } = useTranslation("batches");
  const format = useFormat();
  const counts = COUNTS.filter((count) => count === "succeeded" || batch[count] > 0);
  const facts = [
    ...counts.map((count) => [t(`counts.${count}`), format.number(batch[count])]),
    [t("charged"), format.number(batch.charged)],
    ...(batch.refunded > 0 ? [[t("refunded"), format.number(batch.refunded)]] : []),
  ];
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
      {facts.map(([name, value]) => (
        <div key={name} className="flex items-baseline gap-1.5">
          <dt className="text-muted">{name}</dt>
          <dd className="font-bold tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Why it stands still, why the last picture failed, and where failed ones are made again. */
function Why({ batch }: { batch: Batch }) {
  const { t } = useTranslation("batches");
  const reasonOf = useReason();
  const { status, pausedBecause, error, projectId, retriedAs, retryOf } = batch;
  const other = retriedAs ?? retryOf;
  return (
    <>
      {status === "paused" && pausedBecause && (
        <p className="text-sm text-pretty">{t(`pausedBecause.${pausedBecause}`)}</p>
      )}
      {error && (
        <p className="text-sm text-pretty text-bad-ink">
          {t("lastFailure", {
            reason: reasonOf({ errorCode: error.code, errorMessage: error.message }),
          })}
        </p>
      )}
      {other && (
        <Link
          to={paths.batch(projectId, other)}
          className="justify-self-start text-sm font-semibold text-accent-ink underline"
        >
          {t(retriedAs ? "retriedAs" : "retryOf")}
        </Link>
      )}
    </>
  );
}
