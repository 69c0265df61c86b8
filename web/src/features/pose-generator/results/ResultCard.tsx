import { Check, Star, X } from "lucide-react";
import { memo } from "react";
import { Link, useLocation } from "react-router";
import type { Result } from "@/api/pose-generator/batch-types";
import { CardMark } from "@/foundation/grid/CardMark";
import type { CardPlace } from "@/foundation/grid/PictureGrid";
import { classNames } from "@/lib/class-names";
import { Picture } from "@/ui/Picture";
import { paths } from "../paths";
import type { CardTexts } from "./card-texts";
import { NoPictureYet } from "./NoPictureYet";
import { ratioOf } from "./ratio";
import { VerdictBadge } from "./VerdictBadge";

/** The height of what stands under the picture, in rem. */
export const TEXT_REM = 2.75;

const CARD =
  "relative flex size-full flex-col overflow-hidden rounded-2xl border bg-surface shadow-card transition-shadow hover:shadow-float has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-offset-2 has-[a:focus-visible]:outline-accent";

interface ResultCardProps extends CardPlace<Result> {
  texts: CardTexts;
}

export const ResultCard = memo(function ResultCard(props: ResultCardProps) {
  const { item: result, index, current, selected, texts } = props;
  const { search } = useLocation();
  const { id, projectId, generationId, templateId, position, thumbnailUrl, picked } = result;
  return (
    <article
      className={classNames(CARD, selected ? "border-accent ring-2 ring-accent" : "border-line")}
    >
      <div className="relative">
        <Shown result={result} faded={picked === false} />
        {thumbnailUrl && (
          <span className="pointer-events-none absolute bottom-2 left-2">
            <VerdictBadge result={result} hasProduct={texts.hasProduct} />
          </span>
        )}
        {selected === null ? <Opinions {...{ result, texts }} /> : <CardMark selected={selected} />}
      </div>
      <h3 className="truncate px-3 py-2.5 text-sm/5 font-bold">
        <Link
          to={{ pathname: paths.result(projectId, generationId, id), search }}
          data-card={index}
          tabIndex={current ? 0 : -1}
          className="outline-none after:absolute after:inset-0"
          {...(selected !== null && { role: "checkbox", "aria-checked": selected })}
        >
          <span className="text-muted tabular-nums">{position + 1}</span>{" "}
          {texts.poseName(templateId)}
        </Link>
      </h3>
    </article>
  );
});

function Shown({ result, faded }: { result: Result; faded: boolean }) {
  const { thumbnailUrl, placeholder } = result;
  if (!thumbnailUrl) {
    return <NoPictureYet result={result} />;
  }
  return (
    <Picture
      src={thumbnailUrl}
      placeholder={placeholder}
      alt=""
      ratio={ratioOf(result)}
      className={faded ? "opacity-40" : ""}
    />
  );
}

const MARK =
  "flex h-7 min-w-7 items-center justify-center gap-0.5 rounded-full px-1.5 text-xs font-bold";

/** What the person thinks of it: stars, picked or rejected. */
function Opinions({ result, texts: { t } }: { result: Result; texts: CardTexts }) {
  const { rating, picked } = result;
  return (
    <span className="absolute top-2 right-2 flex gap-1">
      {rating !== null && (
        <span
          role="img"
          aria-label={t("rated", { count: rating })}
          className={`${MARK} bg-black/70 text-white`}
        >
          {rating}
          <Star aria-hidden className="size-3.5 fill-current" />
        </span>
      )}
      {picked !== null && (
        <span className={`${MARK} ${picked ? "bg-accent text-on-accent" : "bg-bad text-on-bad"}`}>
          {picked ? (
            <Check role="img" aria-label={t("picks.picked")} className="size-4" />
          ) : (
            <X role="img" aria-label={t("picks.rejected")} className="size-4" />
          )}
        </span>
      )}
    </span>
  );
}
