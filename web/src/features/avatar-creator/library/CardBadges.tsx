import { Sparkles } from "lucide-react";
import type { Avatar } from "@/api/avatar-creator/types";
import type { CardTexts } from "./card-texts";

const PILL =
  "truncate rounded-full bg-black/70 px-2 py-0.5 text-[0.6875rem]/4 font-semibold text-white";

/** What is known of who is in the picture, on the picture. */
export function CardBadges({ avatar, texts }: { avatar: Avatar; texts: CardTexts }) {
  const { t, word } = texts;
  const { gender, ageRange, style, ethnicity } = avatar.attributes;
  const closed = [gender && t(`gender.${gender}`), ageRange && t(`age.${ageRange}`)];
  const badges = [...closed, style && word(style), ethnicity && word(ethnicity)];
  const known = [...new Set(badges.filter((badge) => typeof badge === "string"))];
  if (known.length === 0) return null;
  return (
    <span className="absolute inset-x-2 bottom-2 flex max-h-11 flex-wrap-reverse gap-1 overflow-hidden">
      {known.map((badge) => (
        <span key={badge} className={PILL}>
          {badge}
        </span>
      ))}
    </span>
  );
}

export function AiMark({ texts }: { texts: CardTexts }) {
  return (
    <span className="absolute top-2 left-2 grid size-7 place-items-center rounded-full bg-black/70 text-white">
      <Sparkles role="img" aria-label={texts.t("common:madeByAi")} className="size-4" />
    </span>
  );
}
