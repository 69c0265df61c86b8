import { Star } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Avatar } from "@/api/avatar-creator/types";
import { classNames } from "@/lib/class-names";
import { MOST_STARS, useRate } from "./rate";

/** One to five stars; what is pressed once more takes them back. */
export function Stars({ avatar }: { avatar: Avatar }) {
  const { t } = useTranslation("library");
  const rate = useRate();
  const rating = avatar.rating ?? 0;
  const stars = Array.from({ length: MOST_STARS }, (_, place) => place + 1);
  return (
    <fieldset className="flex">
      <legend className="sr-only">{t("starsLabel")}</legend>
      {stars.map((number) => (
        <button
          key={number}
          type="button"
          aria-label={t("giveStars", { count: number })}
          aria-pressed={number === rating}
          onClick={() => rate(avatar, number === rating ? 0 : number)}
          className="grid h-11 w-8 place-items-center rounded-lg text-muted hover:text-accent-ink"
        >
          <Star
            aria-hidden
            className={classNames("size-5", number <= rating && "fill-accent text-accent")}
          />
        </button>
      ))}
    </fieldset>
  );
}
