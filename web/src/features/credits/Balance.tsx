import { useTranslation } from "react-i18next";
import { useCredits } from "@/api/accounts/credits";
import { useFormat } from "@/lib/format";
import { ErrorState } from "@/ui/ErrorState";
import { Loading, Skeleton } from "@/ui/Skeleton";

export function Balance() {
  const { t } = useTranslation("credits");
  const format = useFormat();
  const { data, error, refetch } = useCredits();
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />;
  if (!data) {
    return (
      <Loading>
        <Skeleton className="h-full min-h-36 rounded-2xl" />
      </Loading>
    );
  }
  return (
    <div className="brand-panel grid min-h-36 content-center gap-1 rounded-2xl p-6 text-white">
      <p className="text-sm font-semibold text-white/90">{t("balance")}</p>
      <p className="text-5xl font-extrabold tracking-tight tabular-nums">
        {format.number(data.balance)}
      </p>
      <p className="text-sm text-white/90">{t(data.enabled ? "unit" : "free")}</p>
    </div>
  );
}
