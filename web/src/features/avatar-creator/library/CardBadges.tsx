import { Sparkles } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Avatar } from "@/api/types";

const PILL =
  "truncate rounded-full bg-black/70 px-2 py-0.5 text-[0.6875rem]/4 font-semibold text-white";

/** What is known of who is in the picture, on the picture. */
export function CardBadges({ avatar }: { avatar: Avatar }) {
  const { t } = useTranslation("library");
  const { gender, ageRange, style, ethnicity } = avatar.attributes;
  const badges = [
    gender && t(`gender.${gender}`),
    ageRange && t(`age.${ageRange}`),
    style,
    ethnicity,
  ];
  const known = badges.filter((badge): badge is string => Boolean(badge));
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

export function AiMark() {
  const { t } = useTranslation("common");
  return (
    <span className="absolute top-2 left-2 grid size-7 place-items-center rounded-full bg-black/70 text-white">
      <Sparkles role="img" aria-label={t("madeByAi")} className="size-4" />
    </span>
  );
}
