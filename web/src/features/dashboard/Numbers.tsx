import { useTranslation } from "react-i18next";
import { useStats } from "@/api/avatar-creator/stats";
import type { Stats } from "@/api/avatar-creator/types";
import { useFormat } from "@/lib/format";
import { Card } from "@/ui/Card";
import { ErrorState } from "@/ui/ErrorState";
import { Section } from "@/ui/Section";
import { Loading, Skeleton } from "@/ui/Skeleton";

const GRID = "grid grid-cols-2 gap-3 lg:grid-cols-4";
const TILES = ["creditBalance", "totalAvatars", "newThisMonth", "totalUsage"] as const;
// Room for a note of two lines: where tiles are narrow, or numbers long, it takes them.
const HEIGHT = "min-h-32";

/** Where the account stands. */
export function Numbers() {
  const { t } = useTranslation("dashboard");
  return (
    <Section title={t("numbers.heading")}>
      <Known />
    </Section>
  );
}

function Known() {
  const { data, error, refetch } = useStats();
  if (data) return <Tiles stats={data} />;
  if (error) return <ErrorState error={error} onRetry={refetch} />;
  return (
    <Loading className={GRID}>
      {TILES.map((tile) => (
        <Skeleton key={tile} className={HEIGHT} />
      ))}
    </Loading>
  );
}

function Tiles({ stats }: { stats: Stats }) {
  const { t } = useTranslation("dashboard");
  const format = useFormat();
  const { uploaded, made, creditsSpent } = stats.month;
  const values = { ...stats, newThisMonth: uploaded + made };
  const notes = {
    creditBalance: t("numbers.spentNote", { credits: creditsSpent }),
    totalAvatars: t("numbers.projectsNote", { count: stats.totalProjects }),
    newThisMonth: t("numbers.newNote", { uploaded, made }),
    totalUsage: t("numbers.usageNote", { average: format.decimal(stats.averageUsage) }),
  };
  return (
    <dl className={GRID}>
      {TILES.map((tile) => (
        <Card key={tile} className={`flex flex-col gap-0.5 p-4 ${HEIGHT}`}>
          <dt className="order-1 text-sm font-semibold">{t(`numbers.${tile}`)}</dt>
          <dd className="text-2xl font-extrabold tracking-tight tabular-nums sm:text-3xl">
            {format.number(values[tile])}
          </dd>
          <dd className="order-2 text-xs text-muted">{notes[tile]}</dd>
        </Card>
      ))}
    </dl>
  );
}
