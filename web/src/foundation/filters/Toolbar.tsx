import { ArrowUpDown, Search, SlidersHorizontal } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Project } from "@/api/avatar-creator/types";
import type { Library } from "@/features/avatar-creator/library/use-library";
import { activeFacets, SORTS, type Sort } from "@/features/avatar-creator/library/view";
import { Button } from "@/ui/Button";
import { later } from "@/ui/later";
import { NOTHING } from "../selection/selection";
import type { Selecting } from "../selection/use-selection";
import { ActiveFilters } from "./ActiveFilters";
import { useView } from "./use-view";

const CONTROL =
  "h-11 w-full rounded-xl border border-edge bg-surface text-ink sm:text-sm placeholder:text-muted focus-visible:border-accent";
const TYPING_MS = 150;
const FilterSheet = later(async () => (await import("./FilterSheet")).FilterSheet);

interface ToolbarProps {
  project: Project;
  library: Library;
  selecting: Selecting;
}

export function Toolbar({ project, library, selecting }: ToolbarProps) {
  const { t } = useTranslation("library");
  const [view] = useView();
  const [filtering, setFiltering] = useState(false);
  const active = activeFacets(view).length;
  return (
    <div className="grid gap-3">
      <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-2 sm:grid-cols-[minmax(0,1fr)_auto_14rem]">
        <SearchField />
        <Button
          variant={active > 0 ? "soft" : "secondary"}
          aria-haspopup="dialog"
          onClick={() => setFiltering(true)}
        >
          <SlidersHorizontal aria-hidden />
          {active > 0 ? t("filterCount", { count: active }) : t("filter")}
        </Button>
        <SortField />
      </div>
      <div className="flex items-start justify-between gap-2">
        <ActiveFilters project={project} library={library} />
        <Button
          variant={selecting.now ? "soft" : "ghost"}
          aria-pressed={selecting.now !== null}
          disabled={library.visible.length === 0 && !selecting.now}
          onClick={() => (selecting.now ? selecting.end() : selecting.change(() => NOTHING))}
        >
          {t("select")}
        </Button>
      </div>
      <FilterSheet open={filtering} onOpenChange={setFiltering} library={library} />
    </div>
  );
}

function SearchField() {
  const { t } = useTranslation("library");
  const [view, change] = useView();
  const [typed, setTyped] = useState(view.text);
  // Texts on their way into the address: when one arrives there, more may have been typed.
  const sent = useRef(new Set<string>());
  useEffect(() => {
    if (!sent.current.delete(view.text)) setTyped(view.text);
  }, [view.text]);
  // Browsers refuse too many changes of the address in a row.
  useEffect(() => {
    const text = typed.trim();
    if (text === view.text || sent.current.has(text)) return;
    const timer = setTimeout(() => {
      sent.current.add(text);
      change({ text });
    }, TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, view.text, change]);
  return (
    <label className="relative max-sm:col-span-2">
      <span className="sr-only">{t("search")}</span>
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-3.5 size-[18px] -translate-y-1/2 text-muted"
      />
      <input
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        placeholder={t("search")}
        className={`${CONTROL} pr-3 pl-10`}
      />
    </label>
  );
}

function SortField() {
  const { t } = useTranslation("library");
  const [view, change] = useView();
  return (
    <label className="relative">
      <span className="sr-only">{t("sort")}</span>
      <ArrowUpDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-3.5 size-[18px] -translate-y-1/2 text-muted"
      />
      <select
        value={view.sort}
        onChange={(event) => change({ sort: event.target.value as Sort })}
        className={`${CONTROL} appearance-none truncate pr-3 pl-10 font-semibold`}
      >
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {t(`sorts.${sort}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
