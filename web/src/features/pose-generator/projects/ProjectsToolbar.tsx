import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { useBrandName } from "@/api/brand-kit/brand-name";
import { ActiveFilters } from "@/foundation/filters/ActiveFilters";
import type { FacetChoice } from "@/foundation/filters/FilterSheet";
import { Toolbar } from "@/foundation/filters/Toolbar";
import { later } from "@/ui/later";
import type { Found } from "./use-found";
import { isFiltered, SORTS, UNFILTERED, type View } from "./view";

const FilterSheet = later(
  async () => (await import("@/foundation/filters/FilterSheet")).FilterSheet,
);

interface ProjectsToolbarProps {
  found: Found;
  brands: FacetChoice["options"];
  view: View;
  onChange: (change: Partial<View>) => void;
}

/** What chooses and orders the projects. Who has no brands cannot filter by them. */
export function ProjectsToolbar({ found, brands, view, onChange }: ProjectsToolbarProps) {
  const { t } = useTranslation("pose-projects");
  const [filtering, setFiltering] = useState(false);
  const brandName = useBrandName(view.brand);
  // Always the same: another one would start the typing pause anew.
  const search = useCallback((text: string) => onChange({ text }), [onChange]);
  const clear = () => onChange(UNFILTERED);
  const { total, searching } = found;
  const label = t("brand.label");
  const count = total === null ? null : t("count", { count: total });
  return (
    <Toolbar
      text={view.text}
      searchLabel={t("searchLabel")}
      onText={search}
      sort={{
        value: view.sort,
        options: SORTS.map((value) => ({ value, label: t(`sorts.${value}`) })),
        onChange: (sort) => onChange({ sort }),
      }}
      filters={view.brand ? 1 : 0}
      onFilter={brands.length > 0 || view.brand ? () => setFiltering(true) : undefined}
    >
      <ActiveFilters
        count={searching ? t("searching") : count}
        counting={searching}
        filters={
          view.brand
            ? [{ facet: label, value: brandName ?? label, onRemove: () => onChange({ brand: "" }) }]
            : []
        }
        onClear={isFiltered(view) ? clear : undefined}
      />
      <FilterSheet
        open={filtering}
        onOpenChange={setFiltering}
        title={t("filterTitle")}
        showLabel={t("show", { count: total ?? found.projects.length })}
        facets={[
          {
            id: "brand",
            label,
            value: view.brand,
            options: brands,
            onChange: (brand) => onChange({ brand }),
          },
        ]}
        onClear={clear}
      />
    </Toolbar>
  );
}
