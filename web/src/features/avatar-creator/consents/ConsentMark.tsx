import { UserRoundCheck, UserRoundX } from "lucide-react";
import type { Avatar } from "@/api/avatar-creator/types";
import { classNames } from "@/lib/class-names";
import type { CardTexts } from "../library/card-texts";
import { startOf, stateOf } from "./state";

const TONES = {
  valid: "bg-black/70 text-white",
  expiring: "bg-warn-soft text-warn-ink",
  expired: "bg-bad-soft text-bad-ink",
} as const;

/** Says on a card that somebody agreed to the picture, and whether that still holds. */
export function ConsentMark({ avatar, texts }: { avatar: Avatar; texts: CardTexts }) {
  const { consent, sourceType } = avatar;
  if (!consent) return null;
  const { t, format } = texts;
  const state = stateOf(consent);
  const Icon = state === "expired" ? UserRoundX : UserRoundCheck;
  const { subject, until } = consent;
  const label = until
    ? t(`consents:mark.${state}`, { subject, until: format.date(startOf(until)) })
    : t("consents:mark.endless", { subject });
  return (
    <span
      title={label}
      className={classNames(
        "absolute top-2 grid size-7 place-items-center rounded-full",
        sourceType === "uploaded" ? "left-2" : "left-11",
        TONES[state],
      )}
    >
      <Icon role="img" aria-label={label} className="size-4" />
    </span>
  );
}
