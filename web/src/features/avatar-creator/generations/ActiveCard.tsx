import { RotateCcw, Sparkles, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useCancelGeneration } from "@/api/avatar-creator/orders";
import type { Generation } from "@/api/avatar-creator/types";
import { useReason } from "@/foundation/work/reason";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Progress } from "@/ui/Progress";
import { toast } from "@/ui/toast";
import { isPutOff, useNextAttempt } from "./next-attempt";
import { useWait } from "./wait";

interface ActiveCardProps {
  generation: Generation;
  onGone: () => void;
}

/** A picture that is being made: its stage, its progress, and a way out while it waits. */
export function ActiveCard({ generation, onGone }: ActiveCardProps) {
  const { t } = useTranslation("generations");
  const { name, progress, status, retryOf } = generation;
  const wait = useWait(generation);
  return (
    <Card className="flex min-h-24 items-center gap-4 p-4">
      <span className="grid size-14 shrink-0 place-items-center rounded-2xl bg-accent-soft text-accent-ink">
        <Sparkles aria-hidden className="size-6 animate-pulse" />
      </span>
      <div className="grid min-w-0 grow grid-cols-[minmax(0,1fr)] content-center gap-2">
        <div className="flex min-h-11 items-center gap-2">
          <div className="grid min-w-0 grow grid-cols-[minmax(0,1fr)]">
            <div className="flex items-center gap-1.5">
              <h3 className="truncate font-bold">{name}</h3>
              {retryOf && (
                <RotateCcw
                  role="img"
                  aria-label={t("anotherTry")}
                  className="size-4 shrink-0 text-muted"
                />
              )}
            </div>
            <p className="flex justify-between gap-2 text-sm text-muted">
              <span className="truncate">{wait}</span>
              {progress > 0 && <span className="tabular-nums">{progress}%</span>}
            </p>
          </div>
          {status === "pending" && <CancelButton generation={generation} onGone={onGone} />}
        </div>
        <Progress label={t("progress", { name })} value={progress} />
        {isPutOff(generation) && <PutOff generation={generation} />}
      </div>
    </Card>
  );
}

function PutOff({ generation }: { generation: Generation }) {
  const { t } = useTranslation("generations");
  const reasonOf = useReason();
  const next = useNextAttempt(generation);
  return (
    <p className="text-sm text-pretty text-muted">
      {reasonOf(generation)} {t("attempt", { count: generation.attempts })} {next}
    </p>
  );
}

function CancelButton({ generation, onGone }: ActiveCardProps) {
  const { t } = useTranslation("generations");
  const cancel = useCancelGeneration();
  const { id, name } = generation;
  const call = () =>
    cancel.mutateAsync(id).then(
      ({ refunded, price }) => {
        onGone();
        void toast.done(
          refunded ? t("cancelledRefund", { name, count: price }) : t("cancelled", { name }),
        );
      },
      () => undefined,
    );
  return (
    <Button
      variant="ghost"
      size="icon"
      aria-label={t("cancelOf", { name })}
      title={t("cancel")}
      busy={cancel.isPending}
      onClick={call}
    >
      {!cancel.isPending && <X aria-hidden />}
    </Button>
  );
}
