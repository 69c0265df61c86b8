import "./selection-bar.css";
import { CheckCheck, Trash2, X } from "lucide-react";
import { type RefObject, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Avatar, Project } from "@/api/avatar-creator/types";
import type { Library } from "@/features/avatar-creator/library/use-library";
import { announce } from "@/lib/live-region";
import { Button } from "@/ui/Button";
import type { GridFocus } from "../grid/PictureGrid";
import { useTrashMany } from "../trash/use-trash-many";
import { MovingBar } from "./MovingBar";
import { NOTHING } from "./selection";
import { focusCard } from "./selection-focus";
import { useSelectionKeys } from "./selection-keys";
import type { Selecting } from "./use-selection";

interface SelectionBarProps {
  project: Project;
  library: Library;
  selecting: Selecting;
  grid: RefObject<GridFocus | null>;
  open: boolean;
  onOpenChange: () => void;
}

/** What can be done with the selected avatars, and how far it is. */
export function SelectionBar({ open, ...props }: SelectionBarProps) {
  const { moving, trash } = useTrashMany(props.project.id);
  if (open) return <Choices {...props} onTrash={trash} />;
  return moving && <MovingBar {...moving} />;
}

type ChoicesProps = Omit<SelectionBarProps, "open"> & { onTrash: (avatars: Avatar[]) => void };

function Choices({ project, library, selecting, grid, onTrash }: ChoicesProps) {
  const { t } = useTranslation("library");
  const bar = useRef<HTMLElement>(null);
  const { visible } = library;
  const { ids } = selecting.now ?? NOTHING;
  const summary = useSummary(project, library, ids.size);
  const all = () => {
    const every = new Set(visible.map(({ id }) => id));
    selecting.change(() => ({ ...NOTHING, ids: every, base: every }));
  };
  // What had the focus goes away.
  const end = () => {
    if (bar.current?.contains(document.activeElement)) focusCard();
    selecting.end();
  };
  const trash = () => {
    if (ids.size === 0) return;
    grid.current?.focusAfterRemoval(ids);
    onTrash(visible.filter(({ id }) => ids.has(id)));
    selecting.end();
  };
  useSelectionKeys({ all, end, trash });
  return (
    <section
      ref={bar}
      data-selection-bar=""
      aria-label={t("selectSome")}
      className="fixed inset-x-3 bottom-[calc(4.75rem+env(safe-area-inset-bottom))] z-20 flex animate-rise items-center gap-1 rounded-2xl border border-line bg-raised p-1.5 pl-4 shadow-float sm:left-auto lg:right-10 lg:bottom-4"
    >
      <p className="min-w-0 grow pr-2 text-sm/4 font-bold text-balance tabular-nums">{summary}</p>
      <Button
        variant="ghost"
        className="max-sm:w-11 max-sm:px-0"
        disabled={ids.size === visible.length}
        onClick={all}
      >
        <CheckCheck aria-hidden />
        <span className="max-sm:sr-only">{t("selectAll", { count: visible.length })}</span>
      </Button>
      <Button
        variant="quietDanger"
        className="max-sm:w-11 max-sm:px-0"
        disabled={ids.size === 0}
        onClick={trash}
      >
        <Trash2 aria-hidden />
        <span className="max-sm:sr-only">{t("moveToTrash")}</span>
      </Button>
      <Button variant="ghost" size="icon" aria-label={t("selectDone")} onClick={end}>
        <X aria-hidden />
      </Button>
    </section>
  );
}

/** How many are selected; screen readers hear every change. */
function useSummary({ avatarCount }: Project, { list, visible }: Library, count: number): string {
  const { t } = useTranslation("library");
  const more = list.hasNextPage && count > 0 && count === visible.length;
  const summary = more
    ? t("selectedOf", { n: count, m: Math.max(avatarCount, count) })
    : count > 0
      ? t("selected", { count })
      : t("selectSome");
  useEffect(() => announce(summary), [summary]);
  return summary;
}
