import type { Ref } from "react";
import type { Template } from "@/api/pose-generator/types";
import { type GridFocus, PictureGrid } from "@/foundation/grid/PictureGrid";
import type { Selecting } from "@/foundation/selection/use-selection";
import { PoseCard, RATIO, TEXT_REM } from "./PoseCard";
import { usePoseTexts } from "./texts";
import { useToggleFavourite } from "./use-toggle-favourite";

const shortcuts = () => import("./shortcuts");

interface PoseGridProps {
  ref: Ref<GridFocus>;
  templates: Template[];
  /** The view that chose and ordered them. */
  order: unknown;
  total: number;
  selecting: Selecting;
  onNearEnd: () => void;
}

export function PoseGrid({ templates, ...rest }: PoseGridProps) {
  const texts = usePoseTexts();
  const favourite = useToggleFavourite();
  return (
    <PictureGrid
      label={texts.t("grid")}
      items={templates}
      textRem={TEXT_REM}
      ratio={RATIO}
      hints={{ browsing: texts.t("browseKeys"), selecting: texts.t("selectKeys") }}
      keys={{ f: favourite }}
      shortcuts={shortcuts}
      card={(place) => <PoseCard texts={texts} onFavourite={favourite} {...place} />}
      {...rest}
    />
  );
}
