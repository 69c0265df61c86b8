import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Batch } from "@/api/pose-generator/batch-types";
import { useFormat } from "@/lib/format";
import { Card } from "@/ui/Card";
import { paths } from "../paths";
import { BatchProgress } from "./BatchProgress";
import { doneOf } from "./done";
import { StatusBadge } from "./StatusBadge";

/** A batch in the list of its project. */
export function BatchCard({ batch }: { batch: Batch }) {
  const { t } = useTranslation("batches");
  const format = useFormat();
  const { id, projectId, name, total, failed, createdAt } = batch;
  const told = [
    t("doneOf", { done: doneOf(batch), total }),
    failed > 0 && t("failedCount", { count: failed }),
  ];
  return (
    <Card className="relative grid gap-3 p-4 transition-shadow hover:shadow-float has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-accent">
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <h3 className="truncate font-bold">
            <Link
              to={paths.batch(projectId, id)}
              className="outline-none after:absolute after:inset-0"
            >
              {name}
            </Link>
          </h3>
          <p className="text-sm text-muted">{format.ago(createdAt)}</p>
        </div>
        <StatusBadge batch={batch} />
      </div>
      <BatchProgress batch={batch} />
      <p className="text-sm text-muted tabular-nums">{told.filter(Boolean).join(" · ")}</p>
    </Card>
  );
}
