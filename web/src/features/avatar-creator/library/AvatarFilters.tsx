import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useBrandOptions } from "@/api/brand-kit/brand-options";
import { type FacetChoice, FilterSheet } from "@/foundation/filters/FilterSheet";
import { fold } from "@/lib/fold";
import { useWord } from "../generate/words";
import type { Library } from "./use-library";
import { useView } from "./use-view";
import { valuesOf } from "./values";
import {
  AGES,
  EVERYTHING,
  FACETS,
  type Facet,
  GENDERS,
  MARKS,
  SOURCES,
  STARS,
  STATES,
} from "./view";

const CLOSED = {
  mark: MARKS,
  stars: STARS,
  gender: GENDERS,
  age: AGES,
  source: SOURCES,
  state: STATES,
} as const;

interface AvatarFiltersProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  library: Library;
}

export function AvatarFilters({ open, onOpenChange, library }: AvatarFiltersProps) {
  const { t } = useTranslation("library");
  const [view, change] = useView();
  const optionsOf = useOptions(library);
  const choice = (facet: Facet): FacetChoice => {
    const options = optionsOf(facet);
    const chosen = options.find(({ value }) => fold(value) === fold(view[facet]));
    return {
      id: facet,
      label: t(`facets.${facet}`),
      value: chosen?.value ?? "",
      options,
      onChange: (value) => change({ [facet]: value }),
    };
  };
  return (
    <FilterSheet
      open={open}
      onOpenChange={onOpenChange}
      title={t("filterTitle")}
      showLabel={t("show", { count: library.total })}
      facets={FACETS.map(choice)}
      onClear={() => change({ ...EVERYTHING, sort: view.sort })}
    />
  );
}

/** Says what a facet offers: fixed values, or those that occur. */
function useOptions({ loaded, view }: Library): (facet: Facet) => FacetChoice["options"] {
  const { t, i18n } = useTranslation("library");
  const word = useWord();
  const { language } = i18n;
  const brands = useBrandOptions();
  const found = useMemo(
    () => ({
      style: valuesOf(loaded, "style", language),
      ethnicity: valuesOf(loaded, "ethnicity", language),
    }),
    [loaded, language],
  );
  return (facet) => {
    if (facet === "brand") return brands;
    if (!isFree(facet)) {
      const label = (value: string) => t(`${facet}.${value}` as "gender.female");
      return CLOSED[facet].map((value) => ({ value, label: label(value) }));
    }
    const known = found[facet].some((value) => fold(value) === fold(view[facet]));
    const all = view[facet] && !known ? [...found[facet], view[facet]] : found[facet];
    const { compare } = new Intl.Collator(language);
    const named = all.map((value) => ({ value, label: word(value) }));
    return named.toSorted((a, b) => compare(a.label, b.label));
  };
}

function isFree(facet: Facet): facet is "style" | "ethnicity" {
  return facet === "style" || facet === "ethnicity";
}
