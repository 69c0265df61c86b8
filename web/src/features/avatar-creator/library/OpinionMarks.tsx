import { Heart, Star } from "lucide-react";
import type { Avatar } from "@/api/avatar-creator/types";
import { classNames } from "@/lib/class-names";
import type { CardTexts } from "./card-texts";

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
