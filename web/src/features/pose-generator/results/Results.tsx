import { type RefObject, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Batch } from "@/api/pose-generator/batch-types";
import { NoMatch as Nothing } from "@/foundation/filters/NoMatch";
import { GridSkeleton } from "@/foundation/grid/GridSkeleton";
import type { GridFocus } from "@/foundation/grid/PictureGrid";
import { type Selecting, useSelection } from "@/foundation/selection/use-selection";
import { classNames } from "@/lib/class-names";
import { ErrorState } from "@/ui/ErrorState";
import { later } from "@/ui/later";
import { ResultGrid } from "./ResultGrid";
import { ResultsToolbar } from "./ResultsToolbar";
import { type Shown, useShown } from "./use-shown";
import { useView } from "./use-view";
import { UNFILTERED } from "./view";

const SelectedResults = later(async () => (await import("./SelectedResults")).SelectedResults);

/** The pictures of a batch that the address asks to see, and what chooses them. */
export function Results({ batch }: { batch: Batch }) {
  const { t } = useTranslation("results");
  const shown = useShown(batch);
  const selecting = useSelection(shown.shown);
  const grid = useRef<GridFocus>(null);
  return (
    <section
      aria-label={t("title")}
      className={classNames("grid grid-cols-[minmax(0,1fr)] gap-4", selecting.now && "pb-20")}
    >
      <ResultsToolbar {...{ batch, shown, selecting }} />
      <Content {...{ batch, shown, selecting, grid }} />
      <SelectedResults
        open={selecting.now !== null}
        onOpenChange={selecting.end}
        {...{ batch, shown, selecting, grid }}
      />
    </section>
  );
}

interface ContentProps {
  batch: Batch;
  shown: Shown;
  selecting: Selecting;
  grid: RefObject<GridFocus | null>;
}

function Content({ batch, shown, selecting, grid }: ContentProps) {
  const { list } = shown;
  if (!list.data) {
    return list.error ? <ErrorState error={list.error} onRetry={list.refetch} /> : <GridSkeleton />;
  }
  if (shown.shown.length === 0) return shown.incomplete ? <GridSkeleton /> : <NoMatch />;
  return (
    <>
      <ResultGrid ref={grid} {...{ batch, shown, selecting }} />
      {list.isFetchNextPageError && <ErrorState error={list.error} onRetry={list.fetchNextPage} />}
    </>
  );
}

/** Says that the filters leave no picture. */
function NoMatch() {
  const { t } = useTranslation("results");
  const [, change] = useView();
  const clear = () => change(UNFILTERED);
  return <Nothing title={t("noMatchTitle")} text={t("noMatchText")} onClear={clear} />;
}
