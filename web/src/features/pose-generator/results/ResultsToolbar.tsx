import { Download, SlidersHorizontal } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Batch } from "@/api/pose-generator/batch-types";
import { ActiveFilters } from "@/foundation/filters/ActiveFilters";
import { SortField } from "@/foundation/filters/SortField";
import { SelectButton } from "@/foundation/selection/SelectButton";
import type { Selecting } from "@/foundation/selection/use-selection";
import { Button } from "@/ui/Button";
import { Choice } from "@/ui/Choice";
import { later } from "@/ui/later";
import { ExportBatch } from "./LaterExport";
import { canBePacked } from "./packed";
import { usePoseName } from "./pose-name";
import type { Shown } from "./use-shown";
import { useView } from "./use-view";
import { activeFacets, type Facet, isFiltered, PICKS, SORTS, UNFILTERED, type View } from "./view";

const ResultFilters = later(async () => (await import("./ResultFilters")).ResultFilters);

interface ResultsToolbarProps {
  batch: Batch;
  shown: Shown;
  selecting: Selecting;
}

/** What chooses and orders the pictures of a batch, and has them packed. */
export function ResultsToolbar({ batch, shown, selecting }: ResultsToolbarProps) {
  const { t } = useTranslation(["results", "filters"]);
  const [view, change] = useView();
  const [filtering, setFiltering] = useState(false);
  const valueOfFacet = useFacetValue(view);
  const facets = activeFacets(view);
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <Choice
          legend={t("picks.legend")}
          hideLegend
          value={view.pick}
          onChange={(pick) => change({ pick })}
          options={(["", ...PICKS] as const).map((value) => ({
            value,
            label: t(`picks.${value || "all"}`),
          }))}
        />
        <Button
          variant={facets.length > 0 ? "soft" : "secondary"}
          aria-haspopup="dialog"
          onClick={() => setFiltering(true)}
        >
          <SlidersHorizontal aria-hidden />
          {facets.length > 0
            ? t("filters:filterCount", { count: facets.length })
            : t("filters:filter")}
        </Button>
        <div className="grow sm:max-w-56">
          <SortField
            value={view.sort}
            options={SORTS.map((value) => ({ value, label: t(`sorts.${value}`) }))}
            onChange={(sort) => change({ sort })}
          />
        </div>
      </div>
      <div className="flex items-start justify-between gap-2">
        <ActiveFilters
          count={shown.incomplete ? t("searching") : t("count", { count: shown.total })}
          counting={shown.incomplete}
          filters={facets.map((facet) => ({
            facet: t(`facets.${facet}`),
            value: valueOfFacet(facet),
            onRemove: () => change({ [facet]: "" }),
          }))}
          onClear={isFiltered(view) ? () => change(UNFILTERED) : undefined}
        />
        <div className="flex shrink-0 items-center gap-1">
          <Zip {...{ batch, shown }} picked={view.pick === "picked"} />
          <SelectButton selecting={selecting} empty={shown.shown.length === 0} />
        </div>
      </div>
      <ResultFilters open={filtering} onOpenChange={setFiltering} shown={shown} />
    </div>
  );
}

interface ZipProps {
  batch: Batch;
  shown: Shown;
  picked: boolean;
}

/** Packs all pictures, or the picked ones while those are looked at. */
function Zip({ batch, shown, picked }: ZipProps) {
  const { t } = useTranslation("results");
  const [asking, setAsking] = useState(false);
  const some = picked ? shown.shown.some(canBePacked) : batch.succeeded > 0;
  if (!some) return null;
  return (
    <>
      <Button variant="ghost" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        <Download aria-hidden />
        {t(picked ? "zipPicked" : "zipAll")}
      </Button>
      <ExportBatch
        {...{ batch, picked }}
        results={shown.loaded}
        open={asking}
        onOpenChange={setAsking}
      />
    </>
  );
}

/** Says the chosen value of a facet in the reader's language. */
function useFacetValue(view: View): (facet: Facet) => string {
  const { t } = useTranslation("results");
  const poseName = usePoseName(t("ownPose"));
  return (facet) => {
    if (facet === "state" && view.state) return t(`state.${view.state}`);
    if (facet === "verdict" && view.verdict) return t(`verdict.${view.verdict}`);
    if (facet === "stars") return t("starsFrom", { count: Number(view.stars) });
    if (facet === "pose") return poseName(`${view.pose}-`);
    return t("onePose");
  };
}
