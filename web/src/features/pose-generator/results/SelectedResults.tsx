import { Check, CircleDashed, Columns2, Download, X } from "lucide-react";
import { type RefObject, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Batch, Result } from "@/api/pose-generator/batch-types";
import type { GridFocus } from "@/foundation/grid/PictureGrid";
import { SelectionBar } from "@/foundation/selection/SelectionBar";
import type { Selecting } from "@/foundation/selection/use-selection";
import { loadTexts } from "@/lib/i18n/setup";
import { later } from "@/ui/later";
import type { MenuEntry } from "@/ui/menu-entry";
import { ExportResults } from "./LaterExport";
import { useOpinions } from "./opinions";
import { canBePacked } from "./packed";
import type { Shown } from "./use-shown";

const MOST_COMPARED = 4;

const Compare = later(async () => {
  const [{ Compare }] = await Promise.all([import("./Compare"), loadTexts(["stage"])]);
  return Compare;
});

interface SelectedResultsProps {
  batch: Batch;
  shown: Shown;
  selecting: Selecting;
  grid: RefObject<GridFocus | null>;
  open: boolean;
  onOpenChange: () => void;
}

/** What can be done with the selected pictures. */
export function SelectedResults({ batch, shown, ...bar }: SelectedResultsProps) {
  const { t } = useTranslation("results");
  const { pick } = useOpinions();
  const [exported, setExported] = useState<readonly Result[]>([]);
  const [compared, setCompared] = useState<readonly string[]>([]);
  const actions = (results: readonly Result[]): MenuEntry[] => {
    const there = results.filter(({ imageUrl }) => imageUrl !== null);
    const decide = (picked: boolean | null) => () => pick(there, picked);
    return [
      ...(there.some(canBePacked)
        ? [
            { icon: Check, label: t("pick"), onSelect: decide(true) },
            { icon: X, label: t("reject"), onSelect: decide(false) },
            { icon: CircleDashed, label: t("undecide"), onSelect: decide(null) },
            { icon: Download, label: t("zip"), onSelect: () => setExported(there) },
          ]
        : []),
      ...(there.length >= 2 && there.length <= MOST_COMPARED
        ? [
            {
              icon: Columns2,
              label: t("compare"),
              onSelect: () => setCompared(there.map(({ id }) => id)),
            },
          ]
        : []),
    ];
  };
  return (
    <>
      <SelectionBar
        label={t("selectSome")}
        items={shown.shown}
        total={shown.list.hasNextPage ? batch.total : null}
        actions={actions}
        {...bar}
      />
      <ExportResults
        batch={batch}
        results={exported}
        open={exported.length > 0}
        onOpenChange={() => setExported([])}
      />
      <Compare
        open={compared.length > 0}
        onOpenChange={() => setCompared([])}
        ids={compared}
        results={shown.loaded}
        hasProduct={batch.productId !== null}
      />
    </>
  );
}
