import { Activity } from "lucide-react";
import { useTranslation } from "react-i18next";
import { type UsageOf, type Usage as Use, useUsageHistory } from "@/api/usage";
import { useFormat } from "@/lib/format";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { MoreButton } from "@/ui/MoreButton";
import { UsageChart } from "./UsageChart";
import { UsageSkeleton } from "./UsageSkeleton";

export interface UsageHistoryProps {
  of: UsageOf;
  /** What is said while nothing was used yet. */
  emptyText: string;
}

/** Who used a thing: totals, a chart per app, and every use. */
export function UsageHistory({ of, emptyText }: UsageHistoryProps) {
  const { t } = useTranslation("usage");
  const format = useFormat();
  const list = useUsageHistory(of);
  const pages = list.data?.pages ?? [];
  const first = pages[0];
  if (list.error && !first) return <ErrorState error={list.error} onRetry={list.refetch} />;
  if (!first) return <UsageSkeleton />;
  const { totalUsage, lastUsed } = first.totals;
  if (totalUsage === 0) {
    return <EmptyState icon={Activity} title={t("emptyTitle")} text={emptyText} />;
  }
  return (
    <div className="grid gap-6 pb-2">
      <p>
        <span className="block text-3xl font-extrabold tracking-tight">
          {t("total", { count: totalUsage })}
        </span>
        {lastUsed && (
          <span className="text-sm text-muted">{t("last", { when: format.ago(lastUsed) })}</span>
        )}
      </p>
      <UsageChart apps={first.summary} />
      <section className="grid gap-2">
        <h3 className="text-sm font-bold">{t("history")}</h3>
        <ul className="grid divide-y divide-line">
          {pages.flatMap((page) =>
            page.history.map((use) => (
              <li key={use.id}>
                <OneUse use={use} />
              </li>
            )),
          )}
        </ul>
        <MoreButton list={list} />
      </section>
    </div>
  );
}

function OneUse({ use }: { use: Use }) {
  const { t } = useTranslation("usage");
  const format = useFormat();
  const { appName, action, referenceType, referenceId, occurredAt } = use;
  // Other apps name actions like `make_poster`.
  const words = action.replaceAll(/[_-]+/g, " ");
  const done = t(`actions.${action}` as "actions.generate_pose", { defaultValue: words });
  const reference = [referenceType, referenceId].filter(Boolean).join(" ");
  return (
    <div className="flex items-baseline justify-between gap-4 py-3 text-sm">
      <div className="grid min-w-0">
        <span className="font-semibold wrap-anywhere">{appName}</span>
        <span className="wrap-anywhere text-muted">
          <span className="inline-block first-letter:uppercase">{done}</span>
          {reference && ` · ${reference}`}
        </span>
      </div>
      <time dateTime={occurredAt} className="shrink-0 text-xs text-muted">
        {format.dateTime(occurredAt)}
      </time>
    </div>
  );
}
