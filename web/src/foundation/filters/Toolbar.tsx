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
  /** Opens what changes them. */
  onFilter: () => void;
  /** Stands under the fields. */
  children: ReactNode;
}

/** What chooses and orders the items of a list. */
export function Toolbar<Sort extends string>(props: ToolbarProps<Sort>) {
  const { text, searchLabel, onText, sort, filters, onFilter, children } = props;
  const { t } = useTranslation("filters");
  return (
    <div className="grid gap-3">
      <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-2 sm:grid-cols-[minmax(0,1fr)_auto_14rem]">
        <div className="grid max-sm:col-span-2">
          <SearchField label={searchLabel} text={text} onChange={onText} />
        </div>
        <Button
          variant={filters > 0 ? "soft" : "secondary"}
          aria-haspopup="dialog"
          onClick={onFilter}
        >
          <SlidersHorizontal aria-hidden />
          {filters > 0 ? t("filterCount", { count: filters }) : t("filter")}
        </Button>
        <SortField {...sort} />
      </div>
      <div className="flex items-start justify-between gap-2">{children}</div>
    </div>
  );
}
