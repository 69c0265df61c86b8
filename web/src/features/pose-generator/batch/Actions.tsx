import { Pause, Play } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useStepBatch } from "@/api/pose-generator/batch-steps";
import type { Batch } from "@/api/pose-generator/batch-types";
import { announce } from "@/lib/live-region";
import { Button } from "@/ui/Button";
import { CancelButton } from "./CancelButton";
import { RetryButton } from "./RetryButton";
import { TellMe } from "./TellMe";
import { waysOf } from "./ways";

/** What can be done about a batch as it stands; approving has a place of its own. */
export function Actions({ batch }: { batch: Batch }) {
  const { t } = useTranslation("batches");
  const step = useStepBatch(batch.id);
  const ways = waysOf(batch);
  const take = (way: "continue" | "pause") =>
    step.mutate(way, { onSuccess: () => announce(t(`said.${way}`)) });
  return (
    <>
      {ways.has("tell") && <TellMe batch={batch} />}
      {ways.has("pause") && (
        <Button variant="secondary" busy={step.isPending} onClick={() => take("pause")}>
          <Pause aria-hidden />
          {t("pause")}
        </Button>
      )}
      {ways.has("continue") && (
        <Button busy={step.isPending} onClick={() => take("continue")}>
          <Play aria-hidden />
          {t("continue")}
        </Button>
      )}
      {ways.has("cancel") && <CancelButton batch={batch} />}
      {ways.has("retry") && <RetryButton batch={batch} />}
    </>
  );
}
