import { ImageOff } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate, useParams } from "react-router";
import { useBatch } from "@/api/pose-generator/batch";
import type { Batch, Result } from "@/api/pose-generator/batch-types";
import { neighboursOf } from "@/foundation/viewer/neighbours";
import { useAnnouncedTurns } from "@/foundation/viewer/use-announced-turns";
import { useLeaveDialog } from "@/lib/leave-dialog";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { FullScreen, FullScreenClose } from "@/ui/FullScreen";
import { Loading, Skeleton } from "@/ui/Skeleton";
import { paths } from "../paths";
import { useShown } from "../results/use-shown";
import { Viewer } from "./Viewer";

/** One picture over its batch, to be judged; the order is that of the grid when it was opened. */
export function Component() {
  const batch = useBatch(useParams().batchId ?? "").data;
  return batch ? <Opened batch={batch} /> : null;
}

function Opened({ batch }: { batch: Batch }) {
  const { t } = useTranslation(["result", "results", "stage", "common"]);
  const { resultId = "" } = useParams();
  const { search } = useLocation();
  const navigate = useNavigate();
  const { list, loaded, shown } = useShown(batch);
  // What is decided may leave the grid behind: here it stays where it was.
  const [order] = useState(() => shown.map(({ id }) => id));
  const leave = useLeaveDialog({ pathname: paths.batch(batch.projectId, batch.id), search });
  const now = new Map(loaded.map((result) => [result.id, result]));
  const known = (order.length > 0 ? order : [...now.keys()]).flatMap((id) => now.get(id) ?? []);
  const result = now.get(resultId);
  const neighbours = neighboursOf(known, resultId);
  const { index, total } = neighbours;
  const title = t("results:picture", { number: (result?.position ?? 0) + 1 });
  useAnnouncedTurns(resultId, `${title}, ${t("stage:position", { index: index + 1, total })}`);
  const show = ({ id }: Result) => {
    const other = { pathname: paths.result(batch.projectId, batch.id, id), search };
    void navigate(other, { replace: true });
  };
  if (result) {
    return (
      <Viewer
        {...{ batch, result, neighbours, title }}
        onShow={show}
        onLeave={leave}
        onRead={list.refetch}
      />
    );
  }
  return (
    <FullScreen title={title} onClose={leave}>
      <div className="mx-auto grid max-w-xl gap-4 p-4">
        <FullScreenClose asChild>
          <Button variant="secondary" className="justify-self-end">
            {t("common:close")}
          </Button>
        </FullScreenClose>
        {list.error ? (
          <ErrorState error={list.error} onRetry={list.refetch} />
        ) : list.isFetching ? (
          <Loading className="grid gap-4">
            <Skeleton className="aspect-square" />
          </Loading>
        ) : (
          <EmptyState icon={ImageOff} title={t("notHere")} />
        )}
      </div>
    </FullScreen>
  );
}
