import { SlidersHorizontal } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { SearchField } from "./SearchField";
import { SortField, type SortFieldProps } from "./SortField";

interface ToolbarProps<Sort extends string> {
  text: string;
  searchLabel?: string;
  onText: (text: string) => void;
  sort: SortFieldProps<Sort>;
  /** How many filters there are at present. */
  filters: number;
  /** Opens what changes them; undefined where there is nothing to filter by. */
  onFilter: (() => void) | undefined;
  /** Stands under the fields. */
  children: ReactNode;
}

/** What chooses and orders the items of a list. */
export function Toolbar<Sort extends string>(props: ToolbarProps<Sort>) {
  const { text, searchLabel, onText, sort, filters, onFilter, children } = props;
  const { t } = useTranslation("filters");
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-2">
        <div className="grid basis-full sm:flex-1">
          <SearchField label={searchLabel} text={text} onChange={onText} />
        </div>
        {onFilter && (
          <Button
            variant={filters > 0 ? "soft" : "secondary"}
            aria-haspopup="dialog"
            onClick={onFilter}
          >
            <SlidersHorizontal aria-hidden />
            {filters > 0 ? t("filterCount", { count: filters }) : t("filter")}
          </Button>
        )}
        <div className="grid min-w-0 flex-1 sm:max-w-56 sm:min-w-56">
          <SortField {...sort} />
        </div>
      </div>
      <div className="flex items-start justify-between gap-2">{children}</div>
    </div>
  );
}
