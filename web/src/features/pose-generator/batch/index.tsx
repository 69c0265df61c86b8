import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Outlet, useParams } from "react-router";
import { useBatch } from "@/api/pose-generator/batch";
import { ApiError } from "@/lib/api-error";
import { ErrorState } from "@/ui/ErrorState";
import { PageHeader } from "@/ui/PageHeader";
import { Loading, Skeleton } from "@/ui/Skeleton";
import { BackToProject } from "../BackToProject";
import { BatchScreen } from "./BatchScreen";
import { useKeptWishes } from "./use-telling";

/** One batch: how far it is, and its pictures. A picture of it opens over it. */
export function Component() {
  const { t } = useTranslation("batches");
  const { projectId = "", batchId = "" } = useParams();
  const { data: batch, error, refetch } = useBatch(batchId);
  useKeptWishes();
  return (
    <>
      {batch ? (
        <>
          <BatchScreen key={batch.id} batch={batch} projectId={projectId} />
          <Suspense>
            <Outlet />
          </Suspense>
        </>
      ) : (
        <>
          <div className="grid gap-1">
            <BackToProject projectId={projectId} />
            <PageHeader title={t("batch")} />
          </div>
          {error ? <NotRead error={error} onRetry={refetch} /> : <Expected />}
        </>
      )}
    </>
  );
}

/** What is not there is not asked for again. */
function NotRead({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const gone = error instanceof ApiError && error.kind === "not-found";
  return <ErrorState error={error} {...(!gone && { onRetry })} />;
}

function Expected() {
  return (
    <Loading className="grid gap-4">
      <Skeleton className="h-40 rounded-2xl" />
      <Skeleton className="h-96 rounded-2xl" />
    </Loading>
  );
}
