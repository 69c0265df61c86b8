import { type ReactNode, useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { ActiveFilters } from "@/foundation/filters/ActiveFilters";
import { Toolbar } from "@/foundation/filters/Toolbar";
import { later } from "@/ui/later";
import { CategoryBar } from "./CategoryBar";
import type { Found } from "./use-found";
import { activeFacets, type Facet, isFiltered, SORTS, UNFILTERED, type View } from "./view";

const PoseFilters = later(async () => (await import("./PoseFilters")).PoseFilters);

interface PosesToolbarProps {
  found: Found;
  view: View;
  onChange: (change: Partial<View>) => void;
  /** Stands at the end. */
  children?: ReactNode;
}

/** What chooses and orders the poses. */
export function PosesToolbar({ found, view, onChange, children }: PosesToolbarProps) {
  const { t } = useTranslation("poses");
  const [filtering, setFiltering] = useState(false);
  // Always the same: another one would start the typing pause anew.
  const search = useCallback((text: string) => onChange({ text }), [onChange]);
  const facets = activeFacets(view);
  const total = found.total ?? 0;
  const wordOf = (facet: Facet) => {
    const value = view[facet];
    return value && t(`values.${value}`);
  };
  const sort = {
    value: view.sort,
    options: SORTS.map((value) => ({ value, label: t(`sorts.${value}`) })),
    onChange: (value: View["sort"]) => onChange({ sort: value }),
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <CategoryBar category={view.category} onChange={(category) => onChange({ category })} />
      <Toolbar
        text={view.text}
        searchLabel={t("searchLabel")}
        onText={search}
        sort={sort}
        filters={facets.length}
        onFilter={() => setFiltering(true)}
      >
        <ActiveFilters
          count={found.searching ? t("searching") : t("count", { count: total })}
          counting={found.searching}
          filters={facets.map((facet) => ({
            facet: t(`facets.${facet}`),
            value: wordOf(facet),
            onRemove: () => onChange({ [facet]: "" }),
          }))}
          onClear={isFiltered(view) ? () => onChange(UNFILTERED) : undefined}
        />
        {children}
        <PoseFilters open={filtering} onOpenChange={setFiltering} {...{ view, onChange, total }} />
      </Toolbar>
    </div>
  );
}
