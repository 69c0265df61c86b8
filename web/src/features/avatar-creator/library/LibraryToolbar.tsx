import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Project } from "@/api/avatar-creator/types";
import { useBrandName } from "@/api/brand-kit/brand-name";
import { ActiveFilters } from "@/foundation/filters/ActiveFilters";
import { Toolbar } from "@/foundation/filters/Toolbar";
import { SelectButton } from "@/foundation/selection/SelectButton";
import type { Selecting } from "@/foundation/selection/use-selection";
import { later } from "@/ui/later";
import { useWord } from "../generate/words";
import { Count } from "./Count";
import type { Library } from "./use-library";
import { useView } from "./use-view";
import { activeFacets, EVERYTHING, type Facet, isFiltered, SORTS, type View } from "./view";

const AvatarFilters = later(async () => (await import("./AvatarFilters")).AvatarFilters);

interface LibraryToolbarProps {
  project: Project;
  library: Library;
  selecting: Selecting;
}

export function LibraryToolbar({ project, library, selecting }: LibraryToolbarProps) {
  const { t } = useTranslation("library");
  const [view, change] = useView();
  const [filtering, setFiltering] = useState(false);
  const valueOfFacet = useFacetValue();
  // Always the same: another one would start the typing pause anew.
  const search = useCallback((text: string) => change({ text }), [change]);
  const facets = activeFacets(view);
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
        count={<Count project={project} library={library} />}
        counting={library.incomplete}
        filters={facets.map((facet) => ({
          facet: t(`facets.${facet}`),
          value: valueOfFacet(facet, view),
          onRemove: () => change({ [facet]: "" }),
        }))}
        onClear={isFiltered(view) ? () => change({ ...EVERYTHING, sort: view.sort }) : undefined}
      />
      <SelectButton selecting={selecting} empty={library.visible.length === 0} />
      <AvatarFilters open={filtering} onOpenChange={setFiltering} library={library} />
    </Toolbar>
  );
}

/** Says the chosen value of a facet in the reader's language. */
function useFacetValue(): (facet: Facet, view: View) => string {
  const { t } = useTranslation("library");
  const word = useWord();
  const brand = useBrandName(useView()[0].brand);
  return (facet, view) => {
    if (facet === "brand") return brand ?? t("facets.brand");
    if (facet === "style" || facet === "ethnicity") return word(view[facet]);
    return t(`${facet}.${view[facet]}` as "gender.female");
  };
}
