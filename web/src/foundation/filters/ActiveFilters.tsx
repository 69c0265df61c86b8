import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Project } from "@/api/avatar-creator/types";
import { useWord } from "@/features/avatar-creator/generate/suggestions";
import type { Library } from "@/features/avatar-creator/library/use-library";
import {
  activeFacets,
  EVERYTHING,
  type Facet,
  isFiltered,
  type View,
} from "@/features/avatar-creator/library/view";
import { Button } from "@/ui/Button";
import { COUNT_ID, focusCount } from "./focus-count";
import { useView } from "./use-view";

interface ActiveFiltersProps {
  project: Project;
  library: Library;
}

/** How much is shown and why, and how to see more again. */
export function ActiveFilters({ project, library }: ActiveFiltersProps) {
  const { t } = useTranslation("library");
  const [view, change] = useView();
  const filtered = isFiltered(view);
  const widen = (more: Partial<View>) => {
    focusCount();
    change(more);
  };
  return (
    <div className="flex min-h-11 flex-wrap items-center gap-2 text-sm">
      <p
        id={COUNT_ID}
        tabIndex={-1}
        role="status"
        aria-live={library.incomplete ? "off" : "polite"}
        className="pr-1 text-muted tabular-nums outline-none"
      >
        <Count project={project} library={library} filtered={filtered} />
      </p>
      {activeFacets(view).map((facet) => (
        <Chip key={facet} facet={facet} view={view} onRemove={() => widen({ [facet]: "" })} />
      ))}
      {filtered && (
        <Button variant="ghost" onClick={() => widen({ ...EVERYTHING, sort: view.sort })}>
          {t("clear")}
        </Button>
      )}
    </div>
  );
}

function Count({ project, library, filtered }: ActiveFiltersProps & { filtered: boolean }) {
  const { t } = useTranslation(["library", "common"]);
  const { list, loaded, visible, incomplete } = library;
  const m = Math.max(project.avatarCount, loaded.length);
  if (incomplete && list.isFetchNextPageError) {
    return (
      <>
        {t("restFailed")}{" "}
        <button
          type="button"
          className="min-h-11 font-semibold text-accent-ink underline"
          onClick={() => list.fetchNextPage()}
        >
          {t("common:tryAgain")}
        </button>
      </>
    );
  }
  if (incomplete) return t("loadingRest", { n: loaded.length, m });
  return filtered ? t("nOfM", { n: visible.length, m }) : t("count", { count: m });
}

interface ChipProps {
  facet: Facet;
  view: View;
  onRemove: () => void;
}

function Chip({ facet, view, onRemove }: ChipProps) {
  const { t } = useTranslation("library");
  const value = useFacetValue(facet, view);
  return (
    <button
      type="button"
      onClick={onRemove}
      aria-label={t("remove", { facet: t(`facets.${facet}`), value })}
      className="inline-flex min-h-11 items-center gap-1.5 rounded-full bg-accent-soft px-3.5 text-sm font-semibold text-accent-ink hover:brightness-97 dark:hover:brightness-115"
    >
      {value}
      <X aria-hidden className="size-4" />
    </button>
  );
}

/** The chosen value of a facet in the reader's language. */
function useFacetValue(facet: Facet, view: View): string {
  const { t } = useTranslation("library");
  const word = useWord();
  if (facet === "style" || facet === "ethnicity") return word(view[facet]);
  return t(`${facet}.${view[facet]}` as "gender.female");
}
