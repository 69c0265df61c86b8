import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import type { Batch, Result } from "@/api/pose-generator/batch-types";
import { type GridFocus, PictureGrid } from "@/foundation/grid/PictureGrid";
import type { Selecting } from "@/foundation/selection/use-selection";
import { useCardTexts } from "./card-texts";
import { rateKeys, useOpinions } from "./opinions";
import { ResultCard, TEXT_REM } from "./ResultCard";
import { ratioOfShape } from "./ratio";
import type { Shown } from "./use-shown";
import { pickOf } from "./view";

const shortcuts = () => import("./shortcuts");

interface ResultGridProps {
  ref: RefObject<GridFocus | null>;
  batch: Batch;
  shown: Shown;
  selecting: Selecting;
}

export function ResultGrid({ ref, batch, shown, selecting }: ResultGridProps) {
  const { t } = useTranslation("results");
  const texts = useCardTexts(batch);
  const { rate, pick } = useOpinions();
  const { view } = shown;
  const picks = (picked: boolean | null) => (result: Result) => {
    const leaves = view.pick !== "" && view.pick !== pickOf({ picked });
    if (leaves) ref.current?.focusAfterRemoval(new Set([result.id]));
    pick([result], picked);
  };
  return (
    <PictureGrid
      ref={ref}
      label={t("grid")}
      items={shown.shown}
      order={view}
      total={shown.total}
      textRem={TEXT_REM}
      ratio={ratioOfShape(batch.ratio)}
      selecting={selecting}
      onNearEnd={shown.onNearEnd}
      hints={{ browsing: t("browseKeys"), selecting: t("selectKeys") }}
      keys={{ ...rateKeys(rate), p: picks(true), r: picks(false), u: picks(null) }}
      shortcuts={shortcuts}
      card={(place) => <ResultCard texts={texts} {...place} />}
    />
  );
}
