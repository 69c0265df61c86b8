import { Heart } from "lucide-react";
import { lazy, memo, Suspense } from "react";
import { Link, useLocation } from "react-router";
import type { Template } from "@/api/pose-generator/types";
import { CardMark } from "@/foundation/grid/CardMark";
import type { CardPlace } from "@/foundation/grid/PictureGrid";
import { classNames } from "@/lib/class-names";
import { paths } from "../paths";
import { evidenceOf, type PoseTexts } from "./texts";

// Figures come as pictures would, while the rest is being drawn.
const figures = import("../figure/TemplateFigure");
const TemplateFigure = lazy(async () => ({ default: (await figures).TemplateFigure }));

/** The height of what stands under the figure, in rem. */
export const TEXT_REM = 5;
export const RATIO = 3 / 4;

const CARD =
  "relative flex size-full flex-col overflow-hidden rounded-2xl border bg-surface shadow-card transition-shadow hover:shadow-float has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-offset-2 has-[a:focus-visible]:outline-accent";

interface PoseCardProps extends CardPlace<Template> {
  texts: PoseTexts;
  onFavourite: (template: Template) => void;
}

export const PoseCard = memo(function PoseCard(props: PoseCardProps) {
  const { item: template, index, current, selected, texts, onFavourite } = props;
  const { t, language } = texts;
  const { search } = useLocation();
  const evidence = evidenceOf(template, texts);
  const name = template.name[language];
  const tabIndex = current ? 0 : -1;
  return (
    <article
      className={classNames(CARD, selected ? "border-accent ring-2 ring-accent" : "border-line")}
    >
      <Suspense fallback={<div className="aspect-[3/4] bg-sunken" />}>
        <TemplateFigure template={template} className="block aspect-[3/4] w-full" />
      </Suspense>
      {selected === null ? (
        <button
          type="button"
          tabIndex={tabIndex}
          aria-pressed={template.favourite}
          aria-label={t("favouriteName", { name })}
          onClick={() => onFavourite(template)}
          className="absolute top-1 right-1 z-10 grid size-11 place-items-center rounded-xl text-[#4b3a36] hover:bg-white/60"
        >
          <Heart
            aria-hidden
            className={classNames("size-5", template.favourite && "fill-[#c2384f] text-[#c2384f]")}
          />
        </button>
      ) : (
        <CardMark selected={selected} />
      )}
      <div className="grid grow content-center gap-px px-3">
        <h2 className="line-clamp-2 text-sm/5 font-bold">
          <Link
            to={{ pathname: paths.pose(template.id), search }}
            data-card={index}
            tabIndex={tabIndex}
            title={name}
            className="outline-none after:absolute after:inset-0"
            {...(selected !== null && { role: "checkbox", "aria-checked": selected })}
          >
            {name}
          </Link>
        </h2>
        <p className="truncate text-xs/4 text-muted">{evidence}</p>
      </div>
    </article>
  );
});
