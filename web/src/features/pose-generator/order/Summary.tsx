import { useTranslation } from "react-i18next";
import type { Quote } from "@/api/pose-generator/batch-types";
import { classNames } from "@/lib/class-names";
import { useFormat } from "@/lib/format";
import { Loading, Skeleton } from "@/ui/Skeleton";
import { useDuration } from "../duration";
import { Chips } from "./Chips";
import type { Problem } from "./draft";

const MISSING: ReadonlySet<Problem["kind"]> = new Set(["avatarMissing", "posesMissing"]);

interface SummaryProps {
  /** Undefined while nobody has been told enough to say. */
  quote: Quote | undefined;
  /** Whether it is being counted anew. */
  counting: boolean;
  /** What keeps it from being counted. */
  problem: Problem | undefined;
}

/** What is going to be ordered: the price, how it comes about, the time, the words that are sent. */
export function Summary({ quote, counting, problem }: SummaryProps) {
  const { t } = useTranslation("pose-order");
  if (problem || !quote) {
    return counting ? (
      <Loading className="grid gap-3">
        <Skeleton className="h-24" />
        <Skeleton className="h-40" />
      </Loading>
    ) : (
      <p className="text-sm text-pretty text-muted">
        {t(problem && !MISSING.has(problem.kind) ? "summary.incomplete" : "summary.empty")}
      </p>
    );
  }
  return (
    <div aria-busy={counting} className={classNames("grid gap-5", counting && "opacity-70")}>
      <Lines quote={quote} />
      {quote.forProducts > 0 && (
        <p className="rounded-xl bg-warn-soft p-3 text-sm text-pretty text-warn-ink">
          {t("summary.forProducts", { count: quote.forProducts })}
        </p>
      )}
      <div className="grid gap-2">
        <h3 className="text-sm font-semibold">{t("summary.prompt")}</h3>
        <Chips chips={quote.chips} />
      </div>
    </div>
  );
}

function Lines({ quote }: { quote: Quote }) {
  const { t } = useTranslation("pose-order");
  const format = useFormat();
  const duration = useDuration();
  const { total, unitPrice, price, balance, pilot, expectedSeconds } = quote;
  const lines = [
    [t("summary.pictures"), t("summary.times", { count: total, each: format.number(unitPrice) })],
    [t("summary.price"), t("credits", { count: price })],
    [t("summary.balance"), t("credits", { count: balance })],
    pilot ? [t("summary.pilot"), t("pilot.first", { count: pilot })] : null,
    expectedSeconds === null ? null : [t("summary.time"), duration(expectedSeconds)],
  ].filter((line) => line !== null);
  return (
    <dl className="grid gap-2 text-sm">
      {lines.map(([name, value]) => (
        <div key={name} className="flex items-baseline justify-between gap-4">
          <dt className="text-muted">{name}</dt>
          <dd className="text-right font-semibold tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
