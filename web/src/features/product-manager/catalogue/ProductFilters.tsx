import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useBrandOptions } from "@/api/brand-kit/brand-options";
import { type FacetChoice, FilterSheet } from "@/foundation/filters/FilterSheet";
import type { Catalogue } from "./use-catalogue";
import { useView } from "./use-view";
import { CUTOUTS, FACETS, type Facet, TYPES, UNFILTERED } from "./view";

interface ProductFiltersProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  catalogue: Catalogue;
}

export function ProductFilters({ open, onOpenChange, catalogue }: ProductFiltersProps) {
  const { t } = useTranslation("products");
  const [view, change] = useView();
  const categories = useCategories(catalogue);
  const brand = useBrandOptions();
  const options = {
    category: categories.map((value) => ({ value, label: value })),
    type: TYPES.map((value) => ({ value, label: t(`types.${value}`) })),
    cutout: CUTOUTS.map((value) => ({ value, label: t(`cutouts.${value}`) })),
    brand,
  };
  const choice = (facet: Facet): FacetChoice => ({
    id: facet,
    label: t(`facets.${facet}`),
    value: view[facet],
    options: options[facet],
    onChange: (value) => change({ [facet]: value }),
  });
  return (
    <FilterSheet
      open={open}
      onOpenChange={onOpenChange}
      title={t("filterTitle")}
      showLabel={t("show", { count: catalogue.total ?? catalogue.visible.length })}
      facets={FACETS.map(choice)}
      onClear={() => change(UNFILTERED)}
    />
  );
}

/** The categories that occur, in order. */
function useCategories({ visible, view }: Catalogue): string[] {
  const { language } = useTranslation().i18n;
  return useMemo(() => {
    const found = new Set(visible.flatMap(({ category }) => category ?? []));
    if (view.category) found.add(view.category);
    return [...found].toSorted(new Intl.Collator(language).compare);
  }, [visible, view.category, language]);
}
