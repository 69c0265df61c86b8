import { ArrowDown, ArrowUp } from "lucide-react";
import type { ReactNode } from "react";
import type { CardTexts } from "../catalogue/card-texts";
import { useView } from "../catalogue/use-view";
import type { View } from "../catalogue/view";

type Sort = View["sort"];

const PLAIN = "px-2 py-3 text-left text-xs font-semibold text-muted";

/** What the columns are called, and how they order the rows. */
export function TableHead({ texts: { t } }: { texts: CardTexts }) {
  return (
    <thead className="border-b border-line">
      <tr>
        <th scope="col" className="w-11">
          <span className="sr-only">{t("table.select")}</span>
        </th>
        <th scope="col" className="w-14">
          <span className="sr-only">{t("table.picture")}</span>
        </th>
        <Sorted up="name">{t("fields.name")}</Sorted>
        <Sorted up="sku" width="w-34">
          {t("fields.sku")}
        </Sorted>
        <th scope="col" className={`w-34 ${PLAIN}`}>
          {t("fields.category")}
        </th>
        <th scope="col" className={`w-34 ${PLAIN}`}>
          {t("fields.type")}
        </th>
        <Sorted up="cheapest" down="dearest" width="w-28">
          {t("fields.price")}
        </Sorted>
        <th scope="col" className={`w-32 ${PLAIN}`}>
          {t("table.state")}
        </th>
      </tr>
    </thead>
  );
}

interface SortedProps {
  up: Sort;
  down?: Sort;
  width?: string;
  children: ReactNode;
}

/** A column by which rows are ordered: a press orders them, another one turns or ends that. */
function Sorted({ up, down, width = "", children }: SortedProps) {
  const [{ sort }, change] = useView();
  const next = sort === up ? (down ?? "newest") : sort === down ? "newest" : up;
  const state = sort === up ? "ascending" : sort === down ? "descending" : "none";
  const Icon = state === "descending" ? ArrowDown : ArrowUp;
  return (
    <th scope="col" aria-sort={state} className={width}>
      <button
        type="button"
        onClick={() => change({ sort: next })}
        className="flex min-h-11 w-full items-center gap-1 rounded-lg px-2 text-left text-xs font-semibold text-muted hover:text-ink"
      >
        {children}
        {state !== "none" && <Icon aria-hidden className="size-3.5" />}
      </button>
    </th>
  );
}
