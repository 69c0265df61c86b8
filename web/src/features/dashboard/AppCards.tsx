import { useTranslation } from "react-i18next";
import { useApps } from "@/api/catalogue/catalogue";
import { ErrorState } from "@/ui/ErrorState";
import { Section } from "@/ui/Section";
import { Loading, Skeleton, slots } from "@/ui/Skeleton";
import { AppCard } from "./AppCard";

const GRID = "grid gap-3 sm:grid-cols-2 lg:grid-cols-3";
const EXPECTED = 6;

export function AppCards() {
  const { t } = useTranslation("dashboard");
  return (
    <Section title={t("apps.title")}>
      <Cards />
    </Section>
  );
}

function Cards() {
  const { data, error, refetch } = useApps();
  if (data) {
    return (
      <ul className={GRID}>
        {data.map((app) => (
          <li key={app.id} className="grid">
            <AppCard app={app} />
          </li>
        ))}
      </ul>
    );
  }
  if (error) return <ErrorState error={error} onRetry={refetch} />;
  return (
    <Loading className={GRID}>
      {slots(EXPECTED).map((slot) => (
        <Skeleton key={slot} className="h-28 rounded-2xl" />
      ))}
    </Loading>
  );
}
