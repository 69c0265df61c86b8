import { Rows3 } from "lucide-react";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { useBrandName } from "@/api/brand-kit/brand-name";
import { ActiveFilters } from "@/foundation/filters/ActiveFilters";
import { Toolbar } from "@/foundation/filters/Toolbar";
import { SelectButton } from "@/foundation/selection/SelectButton";
import type { Selecting } from "@/foundation/selection/use-selection";
import { Button } from "@/ui/Button";
import { later } from "@/ui/later";
import { CheckLink } from "./CheckLink";
import { Count } from "./Count";
import type { Catalogue } from "./use-catalogue";
import { useView } from "./use-view";
import { activeFacets, type Facet, isFiltered, SORTS, UNFILTERED, type View } from "./view";

const ProductFilters = later(async () => (await import("./ProductFilters")).ProductFilters);

interface CatalogueToolbarProps {
  catalogue: Catalogue;
  selecting: Selecting;
}

export function CatalogueToolbar({ catalogue, selecting }: CatalogueToolbarProps) {
  const { t } = useTranslation("products");
  const [view, change] = useView();
  const [filtering, setFiltering] = useState(false);
  // Always the same: another one would start the typing pause anew.
  const search = useCallback((text: string) => change({ text }), [change]);
  const facets = activeFacets(view);
  const brand = useBrandName(view.brand);
  const wordOf = (facet: Facet) => {
    if (facet === "type" && view.type) return t(`types.${view.type}`);
    if (facet === "brand") return brand ?? t("facets.brand");
    if (facet === "cutout" && view.cutout) return t(`cutouts.${view.cutout}`);
    return view.category;
  };
  const sort = {
    value: view.sort,
    options: SORTS.map((value) => ({ value, label: t(`sorts.${value}`) })),
    onChange: (value: View["sort"]) => change({ sort: value }),
  };
  return (
    <Toolbar
      text={view.text}
      searchLabel={t("searchLabel")}
      onText={search}
      sort={sort}
      filters={facets.length}
      onFilter={() => setFiltering(true)}
    >
      <ActiveFilters
        count={<Count catalogue={catalogue} />}
        counting={catalogue.incomplete}
        filters={facets.map((facet) => ({
          facet: t(`facets.${facet}`),
          value: wordOf(facet),
          onRemove: () => change({ [facet]: "" }),
        }))}
        onClear={isFiltered(view) ? () => change(UNFILTERED) : undefined}
      />
      <div className="flex shrink-0 items-center gap-1">
        <CheckLink />
        <LookButton />
        <SelectButton selecting={selecting} empty={catalogue.visible.length === 0} />
      </div>
      <ProductFilters open={filtering} onOpenChange={setFiltering} catalogue={catalogue} />
    </Toolbar>
  );
}

/** Turns from cards to a table, and back. */
function LookButton() {
  const { t } = useTranslation("products");
  const [view, change] = useView();
  const isTable = view.look === "table";
  return (
    <Button
      variant={isTable ? "soft" : "ghost"}
      aria-pressed={isTable}
      onClick={() => change({ look: isTable ? "grid" : "table" })}
    >
      <Rows3 aria-hidden />
      {t("table.look")}
    </Button>
  );
}
