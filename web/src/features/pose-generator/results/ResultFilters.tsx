import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useCategories } from "@/api/pose-generator/templates";
import { type FacetChoice, FilterSheet } from "@/foundation/filters/FilterSheet";
import { useLanguage } from "@/lib/i18n/use-language";
import { categoryOf } from "./pose-name";
import type { Shown } from "./use-shown";
import { useView } from "./use-view";
import { STARS, STATES, UNFILTERED, VERDICTS } from "./view";

const CHOSEN_HERE = ["state", "verdict", "pose", "stars"] as const;

interface ResultFiltersProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  shown: Shown;
}

export function ResultFilters({ open, onOpenChange, shown }: ResultFiltersProps) {
  const { t } = useTranslation("results");
  const [view, change] = useView();
  const options = {
    state: STATES.map((value) => ({ value, label: t(`state.${value}`) })),
    verdict: VERDICTS.map((value) => ({ value, label: t(`verdict.${value}`) })),
    pose: usePoses(shown),
    stars: STARS.map((value) => ({ value, label: t("starsFrom", { count: Number(value) }) })),
  };
  const choice = (facet: (typeof CHOSEN_HERE)[number]): FacetChoice => ({
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
      showLabel={t("show", { count: shown.total })}
      facets={CHOSEN_HERE.map(choice)}
      onClear={() => change(UNFILTERED)}
    />
  );
}

/** The categories of poses that occur among what is loaded. */
function usePoses({ loaded }: Shown): { value: string; label: string }[] {
  const language = useLanguage();
  const categories = useCategories().data;
  return useMemo(() => {
    const known = categories ?? [];
    const used = new Set(loaded.map(({ templateId }) => categoryOf(templateId, known)));
    return known
      .filter((category) => used.has(category))
      .map(({ id, name }) => ({ value: id, label: name[language] }));
  }, [loaded, categories, language]);
}
