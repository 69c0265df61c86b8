import { RotateCcw } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { usePrice } from "@/api/catalogue/catalogue";
import { APP_ID } from "@/api/pose-generator/app";
import { useRetryBatch } from "@/api/pose-generator/batch-steps";
import type { Batch } from "@/api/pose-generator/batch-types";
import { Button } from "@/ui/Button";
import { paths } from "../paths";

/** Has failed pictures made again, as a batch of their own, and goes there. */
export function RetryButton({ batch: { id, failed } }: { batch: Batch }) {
  const { t } = useTranslation("batches");
  const navigate = useNavigate();
  const retry = useRetryBatch(id);
  const price = (usePrice(APP_ID, "retry_pose") ?? 0) * failed;
  const order = () =>
    retry.mutate(undefined, {
      onSuccess: (batch) => void navigate(paths.batch(batch.projectId, batch.id)),
    });
  return (
    <Button variant="soft" busy={retry.isPending || retry.isSuccess} onClick={order}>
      <RotateCcw aria-hidden />
      {price > 0 ? t("retryFor", { count: failed, price }) : t("retry", { count: failed })}
    </Button>
  );
}
