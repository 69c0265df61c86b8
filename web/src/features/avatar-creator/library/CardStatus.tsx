import type { TFunction } from "i18next";
import { LoaderCircle, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Avatar } from "@/api/avatar-creator/types";

interface CardStatusProps {
  avatar: Avatar;
  /** The share of its file that has left, 0 to 1; null when it is not being sent from here. */
  sent: number | null;
  /** Credits that came back when it failed. */
  returned: number;
}

/** Over the place of the picture while there is none, or when there will be none. */
export function CardStatus({ avatar, sent, returned }: CardStatusProps) {
  const { t } = useTranslation(["library", "errors"]);
  if (avatar.status === "failed") return <Failed avatar={avatar} returned={returned} />;
  const arrived = sent === 1 || avatar.status === "processing";
  return (
    <span className="absolute inset-0 grid place-items-center bg-black/25">
      <span className="flex items-center gap-1.5 rounded-full bg-black/70 px-3 py-1 text-xs font-semibold text-white tabular-nums">
        <LoaderCircle aria-hidden className="size-3.5 animate-spin" />
        {label(t, sent, arrived)}
      </span>
    </span>
  );
}

function label(t: ErrorTexts, sent: number | null, arrived: boolean): string {
  if (arrived) return t("status.processing");
  if (sent === null) return t("status.awaiting_upload");
  return t("status.sending", { percent: Math.round(100 * sent) });
}

function Failed({ avatar, returned }: Omit<CardStatusProps, "sent">) {
  const { t } = useTranslation(["library", "errors"]);
  return (
    <span className="absolute inset-0 grid content-center justify-items-center gap-1 overflow-hidden bg-bad-soft p-3 text-center text-xs text-bad-ink">
      <TriangleAlert aria-hidden className="size-6" />
      <span className="font-bold">{t("status.failed")}</span>
      <span className="line-clamp-4">{reason(t, avatar)}</span>
      {returned > 0 && <span className="font-semibold">{t("returned", { count: returned })}</span>}
    </span>
  );
}

type ErrorTexts = TFunction<["library", "errors"]>;

function reason(t: ErrorTexts, { failureCode, failureReason }: Avatar): string {
  const key = `errors:codes.${failureCode}` as "errors:codes.internal_error";
  return t(key, { defaultValue: failureReason ?? t("errors:unexpected") });
}
