import { Ban } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useStepBatch } from "@/api/pose-generator/batch-steps";
import type { Batch } from "@/api/pose-generator/batch-types";
import { announce } from "@/lib/live-region";
import { Button } from "@/ui/Button";
import { later } from "@/ui/later";

const ConfirmDialog = later(async () => (await import("@/ui/ConfirmDialog")).ConfirmDialog);

/** Calls off what is not made yet, after asking. */
export function CancelButton({ batch }: { batch: Batch }) {
  const { t } = useTranslation("batches");
  const [asking, setAsking] = useState(false);
  const step = useStepBatch(batch.id);
  const cancel = () =>
    step.mutate("cancel", {
      onSuccess: () => announce(t("said.cancel")),
      onSettled: () => setAsking(false),
    });
  return (
    <>
      <Button variant="quietDanger" onClick={() => setAsking(true)}>
        <Ban aria-hidden />
        {t("cancelRest")}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t("cancelTitle")}
        description={t("cancelText", { count: batch.total - batch.done - batch.running })}
        confirmLabel={t("cancelRest")}
        onConfirm={cancel}
        busy={step.isPending}
      />
    </>
  );
}
