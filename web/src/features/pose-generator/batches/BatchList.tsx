import { Images } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useBatches, useBatchLooks } from "@/api/pose-generator/batches";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { MoreButton } from "@/ui/MoreButton";
import { Section } from "@/ui/Section";
import { Loading, Skeleton, slots } from "@/ui/Skeleton";
import { BatchCard } from "./BatchCard";

const GRID = "grid gap-3 sm:grid-cols-2 xl:grid-cols-3";
const EXPECTED = 3;

/** The batches of a project. */
export function BatchList({ projectId }: { projectId: string }) {
  const { t } = useTranslation("batches");
  return (
    <Section title={t("title")}>
      <Content projectId={projectId} />
    </Section>
  );
}

function Content({ projectId }: { projectId: string }) {
  const { t } = useTranslation("batches");
  const list = useBatches(projectId);
  useBatchLooks(projectId);
  const batches = list.data?.pages.flatMap((page) => page.generations);
  if (batches) {
    if (batches.length === 0) {
      return <EmptyState icon={Images} title={t("emptyTitle")} text={t("emptyText")} />;
    }
    return (
      <>
        <ul className={GRID}>
          {batches.map((batch) => (
            <li key={batch.id} className="min-w-0">
              <BatchCard batch={batch} />
            </li>
          ))}
        </ul>
        <MoreButton list={list} />
      </>
    );
  }
  if (list.error) return <ErrorState error={list.error} onRetry={list.refetch} />;
  return (
    <Loading className={GRID}>
      {slots(EXPECTED).map((slot) => (
        <Skeleton key={slot} className="h-34 rounded-2xl" />
      ))}
    </Loading>
  );
}
