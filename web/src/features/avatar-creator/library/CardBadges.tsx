import { Heart, Sparkles, Star } from "lucide-react";
import type { Avatar } from "@/api/avatar-creator/types";
import { classNames } from "@/lib/class-names";
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

const MARK = "flex h-7 min-w-7 items-center justify-center rounded-full bg-black/70 text-white";

/** What the person thinks of it: stars, and whether it is a favourite. */
export function OpinionMarks({ avatar, texts }: { avatar: Avatar; texts: CardTexts }) {
  const { favourite, rating } = avatar;
  return (
    <span className="absolute top-2 right-2 flex gap-1">
      {rating !== null && (
        <span
          role="img"
          aria-label={texts.t("rated", { count: rating })}
          className={classNames(MARK, "gap-0.5 px-2 text-xs font-bold")}
        >
          {rating}
          <Star aria-hidden className="size-3.5 fill-current" />
        </span>
      )}
      {favourite && (
        <span className={MARK}>
          <Heart role="img" aria-label={texts.t("favouriteMark")} className="size-4 fill-current" />
        </span>
      )}
    </span>
  );
}
