import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useWord } from "@/features/avatar-creator/generate/suggestions";
import type { Library } from "@/features/avatar-creator/library/use-library";
import {
  AGES,
  EVERYTHING,
  FACETS,
  type Facet,
  fold,
  GENDERS,
  SOURCES,
  STATES,
  valuesOf,
} from "@/features/avatar-creator/library/view";
import { Button } from "@/ui/Button";
import { Dialog, DialogActions } from "@/ui/Dialog";
import { Select } from "@/ui/Field";
import { useView } from "./use-view";

const CLOSED = { gender: GENDERS, age: AGES, source: SOURCES, state: STATES } as const;

interface FilterSheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  library: Library;
}

export function FilterSheet({ open, onOpenChange, library }: FilterSheetProps) {
  const { t } = useTranslation("library");
  const [view, change] = useView();
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t("filterTitle")} shape="sheet">
      <div className="grid gap-4">
        {FACETS.map((facet) => (
          <FacetField key={facet} facet={facet} library={library} />
        ))}
      </div>
      <DialogActions>
        <Button variant="ghost" onClick={() => change({ ...EVERYTHING, sort: view.sort })}>
          {t("clear")}
        </Button>
        <Button onClick={() => onOpenChange(false)}>
          {t("show", { count: library.visible.length })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function FacetField({ facet, library }: { facet: Facet; library: Library }) {
  const { t } = useTranslation("library");
  const [view, change] = useView();
  const options = useOptions(facet, library);
  if (options.length === 0) return null;
  const chosen = options.find(({ value }) => fold(value) === fold(view[facet]));
  return (
    <Select
      label={t(`facets.${facet}`)}
      value={chosen?.value ?? ""}
      onChange={(event) => change({ [facet]: event.target.value })}
    >
      <option value="">{t("all")}</option>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
}

interface Choice {
  value: string;
  label: string;
}

/** What a facet offers: fixed values, or those that occur. */
function useOptions(facet: Facet, { loaded, view }: Library): Choice[] {
  const { t, i18n } = useTranslation("library");
  const word = useWord();
  const found = useMemo(
    () => (isFree(facet) ? valuesOf(loaded, facet, i18n.language) : []),
    [facet, loaded, i18n.language],
  );
  if (!isFree(facet)) {
    const label = (value: string) => t(`${facet}.${value}` as "gender.female");
    return CLOSED[facet].map((value) => ({ value, label: label(value) }));
  }
  const missing = view[facet] && !found.some((value) => fold(value) === fold(view[facet]));
  const all = missing ? [...found, view[facet]] : found;
  const { compare } = new Intl.Collator(i18n.language);
  const named = all.map((value) => ({ value, label: word(value) }));
  return named.toSorted((a, b) => compare(a.label, b.label));
}

function isFree(facet: Facet): facet is "style" | "ethnicity" {
  return facet === "style" || facet === "ethnicity";
}
