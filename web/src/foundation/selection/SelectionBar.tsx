import "./selection-bar.css";
import { CheckCheck, EllipsisVertical, Trash2, X } from "lucide-react";
import { type RefObject, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { announce } from "@/lib/live-region";
import { Button } from "@/ui/Button";
import { Menu } from "@/ui/Menu";
import type { MenuEntry } from "@/ui/menu-entry";
import type { Item } from "../grid/item";
import type { GridFocus } from "../grid/PictureGrid";
import type { Moving } from "../trash/use-trash-many";
import { MovingBar } from "./MovingBar";
import { NOTHING } from "./selection";
import { focusCard } from "./selection-focus";
import { useSelectionKeys } from "./selection-keys";
import type { Selecting } from "./use-selection";

interface SelectionBarProps<Shown extends Item> {
  open: boolean;
  /** What to do, said while nothing is selected. */
  label: string;
  /** All that is shown and can be selected. */
  items: readonly Shown[];
  /** How many there are in all, when not all of them are loaded. */
  total: number | null;
  selecting: Selecting;
  grid: RefObject<GridFocus | null>;
  /** What is on its way to the trash. */
  moving?: Moving | null;
  /** Of what can go to the trash. */
  onTrash?: (items: readonly Shown[]) => void;
  /** Calls `go` when these may go to the trash, perhaps after asking. */
  beforeTrash?: (items: readonly Shown[], go: () => void) => void;
  /** What else can be done with these; the first has a button of its own. */
  actions?: (items: readonly Shown[]) => readonly MenuEntry[];
}

/** What can be done with what is selected, and how far it is. */
export function SelectionBar<Shown extends Item>({ open, ...props }: SelectionBarProps<Shown>) {
  if (open) return <Choices {...props} />;
  return props.moving ? <MovingBar {...props.moving} /> : null;
}

type ChoicesProps<Shown extends Item> = Omit<SelectionBarProps<Shown>, "open" | "moving">;

function Choices<Shown extends Item>(props: ChoicesProps<Shown>) {
  const { label, items, total, selecting, grid, onTrash, beforeTrash, actions } = props;
  const { t } = useTranslation("selection");
  const bar = useRef<HTMLElement>(null);
  const { ids } = selecting.now ?? NOTHING;
  const selected = items.filter(({ id }) => ids.has(id));
  const all = () => {
    const every = new Set(items.map(({ id }) => id));
    selecting.change(() => ({ ...NOTHING, ids: every, base: every }));
  };
  // What had the focus goes away.
  const end = () => {
    if (bar.current?.contains(document.activeElement)) focusCard();
    selecting.end();
  };
  const trash = () => {
    if (ids.size === 0 || !onTrash) return;
    grid.current?.focusAfterRemoval(ids);
    onTrash(selected);
    selecting.end();
  };
  const trashOrAsk = () => (beforeTrash ? beforeTrash(selected, trash) : trash());
  useSelectionKeys({ all, end, trash: trashOrAsk });
  return (
    <section
      ref={bar}
      data-selection-bar=""
      aria-label={label}
      className="fixed inset-x-3 bottom-[calc(4.75rem+env(safe-area-inset-bottom))] z-20 flex animate-rise items-center gap-1 rounded-2xl border border-line bg-raised p-1.5 pl-4 shadow-float sm:left-auto lg:right-10 lg:bottom-4"
    >
      <Summary label={label} count={ids.size} total={ids.size === items.length ? total : null} />
      <Button
        variant="ghost"
        className="max-sm:w-11 max-sm:px-0"
        disabled={ids.size === items.length}
        onClick={all}
      >
        <CheckCheck aria-hidden />
        <span className="max-sm:sr-only">{t("selectAll", { count: items.length })}</span>
      </Button>
      {actions && ids.size > 0 && <Further entries={actions(selected)} />}
      {onTrash && (
        <Button
          variant="quietDanger"
          className="max-sm:w-11 max-sm:px-0"
          disabled={ids.size === 0}
          onClick={trashOrAsk}
        >
          <Trash2 aria-hidden />
          <span className="max-sm:sr-only">{t("moveToTrash")}</span>
        </Button>
      )}
      <Button variant="ghost" size="icon" aria-label={t("done")} onClick={end}>
        <X aria-hidden />
      </Button>
    </section>
  );
}

interface SummaryProps {
  label: string;
  count: number;
  /** How many there are in all, when all that are shown are selected and more are not loaded. */
  total: number | null;
}

/** How many are selected; screen readers hear every change. */
function Summary({ label, count, total }: SummaryProps) {
  const { t } = useTranslation("selection");
  const selected =
    total === null
      ? t("selected", { count })
      : t("selectedOf", { n: count, m: Math.max(total, count) });
  const summary = count > 0 ? selected : label;
  useEffect(() => announce(summary), [summary]);
  return (
    <p className="min-w-0 grow pr-2 text-sm/4 font-bold text-balance tabular-nums">{summary}</p>
  );
}

/** What else can be done: the first at once, the rest in a menu. */
function Further({ entries: [first, ...rest] }: { entries: readonly MenuEntry[] }) {
  const { t } = useTranslation("selection");
  if (!first) return null;
  const { icon: Icon, label, onSelect } = first;
  const trigger = (
    <Button variant="ghost" size="icon" aria-label={t("more")} title={t("more")}>
      <EllipsisVertical aria-hidden />
    </Button>
  );
  return (
    <>
      <Button variant="ghost" className="max-sm:w-11 max-sm:px-0" onClick={onSelect}>
        <Icon aria-hidden />
        <span className="max-sm:sr-only">{label}</span>
      </Button>
      {rest.length > 0 && <Menu trigger={trigger} entries={rest} />}
    </>
  );
}
