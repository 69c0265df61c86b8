import { X } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { COUNT_ID, focusCount } from "./focus-count";

export interface ActiveFilter {
  /** What it looks at, and which value it wants, as the person reads them. */
  facet: string;
  value: string;
  onRemove: () => void;
}

interface ActiveFiltersProps {
  /** How much is shown and why. */
  count: ReactNode;
  /** Whether the count changes too often to be read out. */
  counting: boolean;
  filters: readonly ActiveFilter[];
  /** Undefined when nothing is chosen. */
  onClear: (() => void) | undefined;
}

/** How much is shown and why, and how to see more again. */
export function ActiveFilters({ count, counting, filters, onClear }: ActiveFiltersProps) {
  const { t } = useTranslation("filters");
  const widen = (change: () => void) => () => {
    focusCount();
    change();
  };
  return (
    <div className="flex min-h-11 flex-wrap items-center gap-2 text-sm">
      <p
        id={COUNT_ID}
        tabIndex={-1}
        role="status"
        aria-live={counting ? "off" : "polite"}
        className="pr-1 text-muted tabular-nums outline-none"
      >
        {count}
      </p>
      {filters.map(({ facet, value, onRemove }) => (
        <button
          key={facet}
          type="button"
          onClick={widen(onRemove)}
          aria-label={t("remove", { facet, value })}
          className="inline-flex min-h-11 items-center gap-1.5 rounded-full bg-accent-soft px-3.5 text-sm font-semibold text-accent-ink hover:brightness-97 dark:hover:brightness-115"
        >
          {value}
          <X aria-hidden className="size-4" />
        </button>
      ))}
      {onClear && (
        <Button variant="ghost" onClick={widen(onClear)}>
          {t("clear")}
        </Button>
      )}
    </div>
  );
}
