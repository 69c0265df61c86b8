import { Coins, RotateCcw, TriangleAlert, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useCredits } from "@/api/accounts/credits";
import { useRetryGeneration } from "@/api/avatar-creator/orders";
import type { Generation } from "@/api/avatar-creator/types";
import { useApps } from "@/api/catalogue/catalogue";
import { useReason } from "@/foundation/work/reason";
import { useOneAtATime } from "@/lib/one-at-a-time";
import { Badge } from "@/ui/Badge";
import { Button, ButtonLink } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { paths } from "../paths";
import { dismiss } from "./dismissed";

interface FailedCardProps {
  generation: Generation;
  onGone: () => void;
}

/** A picture that was not made: why, what came back, and what can be done. */
export function FailedCard({ generation, onGone }: FailedCardProps) {
  const { t } = useTranslation("generations");
  const reasonOf = useReason();
  const { id, name, projectId, price, refunded, retryOf } = generation;
  const close = () => {
    dismiss(id);
    onGone();
  };
  return (
    <Card className="grid gap-3 border-bad/40 p-4">
      <div className="flex gap-4">
        <span className="grid size-14 shrink-0 place-items-center rounded-2xl bg-bad-soft text-bad-ink">
          <TriangleAlert aria-hidden className="size-6" />
        </span>
        <div className="grid min-w-0 grow content-center gap-1">
          <h3 className="truncate font-bold">{name}</h3>
          <p className="text-sm text-pretty">
            {reasonOf(generation)} {retryOf && t("failedAgain")}
          </p>
          {refunded && (
            <p>
              <Badge tone="good">
                <Coins aria-hidden />
                {t("returned", { count: price })}
              </Badge>
            </p>
          )}
        </div>
        <Button
          variant="ghost"
          size="icon"
          className="-mt-1 -mr-1"
          aria-label={t("dismiss", { name })}
          onClick={close}
        >
          <X aria-hidden />
        </Button>
      </div>
      <div className="flex flex-wrap gap-2">
        <RetryButton id={id} onRetried={close} />
        <ButtonLink
          variant="secondary"
          to={{ pathname: paths.generate(projectId), search: `?from=${id}` }}
        >
          {t("editAndRetry")}
        </ButtonLink>
      </div>
    </Card>
  );
}

function RetryButton({ id, onRetried }: { id: string; onRetried: () => void }) {
  const { t } = useTranslation("generations");
  const retry = useRetryGeneration();
  const once = useOneAtATime();
  const app = useApps().data?.find((one) => one.id === "avatar-creator");
  const charged = useCredits().data?.enabled ? app?.prices.generate : undefined;
  return (
    <Button
      variant="soft"
      busy={retry.isPending || retry.isSuccess}
      onClick={() => once(() => retry.mutateAsync(id).then(onRetried)).catch(() => undefined)}
    >
      <RotateCcw aria-hidden />
      {charged ? t("retryPrice", { count: charged }) : t("retry")}
    </Button>
  );
}
