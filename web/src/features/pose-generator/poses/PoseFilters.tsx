import { useTranslation } from "react-i18next";
import { type FacetChoice, FilterSheet } from "@/foundation/filters/FilterSheet";
import { FACETS, type Facet, UNFILTERED, VALUES, type View } from "./view";

interface PoseFiltersProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  view: View;
  onChange: (change: Partial<View>) => void;
  /** How many are found. */
  total: number;
}

export function PoseFilters({ open, onOpenChange, view, onChange, total }: PoseFiltersProps) {
  const { t } = useTranslation("poses");
  const choice = (facet: Facet): FacetChoice => ({
    id: facet,
    label: t(`facets.${facet}`),
    value: view[facet],
    options: VALUES[facet].map((value) => ({ value, label: t(`values.${value}`) })),
    onChange: (value) => onChange({ [facet]: value }),
  });
  return (
    <FilterSheet
      open={open}
      onOpenChange={onOpenChange}
      title={t("filterTitle")}
      showLabel={t("show", { count: total })}
      facets={FACETS.map(choice)}
      onClear={() => onChange(UNFILTERED)}
    />
  );
}
