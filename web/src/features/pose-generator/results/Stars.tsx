import { Star } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Result } from "@/api/pose-generator/batch-types";
import { classNames } from "@/lib/class-names";
import { MOST_STARS, useOpinions } from "./opinions";

/** One to five stars; what is pressed once more takes them back. */
export function Stars({ result }: { result: Result }) {
  const { t } = useTranslation("results");
  const { rate } = useOpinions();
  const rating = result.rating ?? 0;
  const stars = Array.from({ length: MOST_STARS }, (_, place) => place + 1);
  return (
    <fieldset className="-ml-1.5 flex">
      <legend className="sr-only">{t("starsLabel")}</legend>
      {stars.map((number) => (
        <button
          key={number}
          type="button"
          aria-label={t("rated", { count: number })}
          aria-pressed={number === rating}
          onClick={() => rate(result, number === rating ? 0 : number)}
          className="grid h-11 w-9 place-items-center rounded-lg text-muted hover:text-accent-ink"
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
