import { useTranslation } from "react-i18next";
import { useRecentLedger } from "@/api/accounts/ledger";
import { useFormat } from "@/lib/format";
import { Card } from "@/ui/Card";
import { ErrorState } from "@/ui/ErrorState";
import { Loading, Skeleton } from "@/ui/Skeleton";
import { BarChart } from "./BarChart";
import { spendingPerDay } from "./spending-days";

const DAYS = 30;

export function Spending() {
  const { t } = useTranslation("credits");
  const format = useFormat();
  const { data, error, refetch } = useRecentLedger(DAYS);
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />;
  if (!data) {
    return (
      <Loading>
        <Skeleton className="h-64 rounded-2xl" />
      </Loading>
    );
  }
  const days = spendingPerDay(data, DAYS, new Date());
  const total = days.reduce((sum, { spent }) => sum + spent, 0);
  const bars = days.map(({ day, spent }) => ({ label: format.day(day), value: spent }));
  return (
    <Card className="grid min-h-64 gap-4 p-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="font-bold">{t("spending.title", { count: DAYS })}</h2>
        <p className="text-sm text-muted">{t("spending.total", { count: total })}</p>
      </div>
      <BarChart
        caption={t("spending.caption")}
        columns={[t("spending.day"), t("spending.spent")]}
        bars={bars}
      />
    </Card>
  );
}
