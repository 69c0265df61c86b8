import { Activity } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Usage as Use } from "@/api/avatar-creator/types";
import { useUsageHistory } from "@/api/avatar-creator/usage";
import { useFormat } from "@/lib/format";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { MoreButton } from "@/ui/MoreButton";
import { Loading, Skeleton } from "@/ui/Skeleton";
import { UsageChart } from "./UsageChart";

/** Who used an avatar: totals, a chart per app, and every use. */
export function Usage({ avatarId }: { avatarId: string }) {
  const { t } = useTranslation("viewer");
  const format = useFormat();
  const list = useUsageHistory(avatarId);
  const pages = list.data?.pages ?? [];
  const first = pages[0];
  if (list.error && !first) return <ErrorState error={list.error} onRetry={list.refetch} />;
  if (!first) return <UsageSkeleton />;
  const { totalUsage, lastUsed } = first.totals;
  if (totalUsage === 0) {
    return <EmptyState icon={Activity} title={t("usage.emptyTitle")} text={t("usage.emptyText")} />;
  }
  return (
    <div className="grid gap-6 pb-2">
      <p>
        <span className="block text-3xl font-extrabold tracking-tight">
          {t("usage.total", { count: totalUsage })}
        </span>
        {lastUsed && (
          <span className="text-sm text-muted">
            {t("usage.last", { when: format.ago(lastUsed) })}
          </span>
        )}
      </p>
      <UsageChart apps={first.summary} />
      <section className="grid gap-2">
        <h3 className="text-sm font-bold">{t("usage.history")}</h3>
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
  const format = useFormat();
  const { appName, action, referenceType, referenceId, occurredAt } = use;
  const reference = [referenceType, referenceId].filter(Boolean).join(" ");
  return (
    <div className="flex items-baseline justify-between gap-4 py-3 text-sm">
      <div className="grid min-w-0">
        <span className="font-semibold wrap-anywhere">{appName}</span>
        <span className="wrap-anywhere text-muted">
          <span className="inline-block first-letter:uppercase">{words(action)}</span>
          {reference && ` · ${reference}`}
        </span>
      </div>
      <time dateTime={occurredAt} className="shrink-0 text-xs text-muted">
        {format.dateTime(occurredAt)}
      </time>
    </div>
  );
}

/** Other apps name actions like `generate_pose`. */
function words(action: string): string {
  return action.replaceAll(/[_-]+/g, " ");
}

function UsageSkeleton() {
  return (
    <Loading className="grid gap-4">
      <Skeleton className="h-14" />
      <Skeleton className="h-32" />
      <Skeleton className="h-48" />
    </Loading>
  );
}
