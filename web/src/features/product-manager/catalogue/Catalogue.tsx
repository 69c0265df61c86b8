import { lazy, type Ref, Suspense, useMemo, useRef } from "react";
import { useLooks } from "@/api/product-manager/looks";
import { GridSkeleton } from "@/foundation/grid/GridSkeleton";
import type { GridFocus } from "@/foundation/grid/PictureGrid";
import { type Selecting, useSelection } from "@/foundation/selection/use-selection";
import { classNames } from "@/lib/class-names";
import { ErrorState } from "@/ui/ErrorState";
import { later } from "@/ui/later";
import { CatalogueToolbar } from "./CatalogueToolbar";
import { ProductGrid } from "./ProductGrid";
import { onTheWay, useSending } from "./sending";
import { type Catalogue as Shown, useCatalogue } from "./use-catalogue";
import { isFiltered } from "./view";
import type { Ways } from "./ways";

const EmptyCatalogue = lazy(async () => {
  const { EmptyCatalogue } = await import("./EmptyCatalogue");
  return { default: EmptyCatalogue };
});
const NoMatch = lazy(async () => ({ default: (await import("./NoMatch")).NoMatch }));
const ProductTable = lazy(async () => {
  const { ProductTable } = await import("../table/ProductTable");
  return { default: ProductTable };
});
const SelectedProducts = later(async () => (await import("./SelectedProducts")).SelectedProducts);

/** The products that the address asks to see, and what chooses them. */
export function Catalogue(ways: Ways) {
  const catalogue = useCatalogue();
  const { list, view, visible } = catalogue;
  const selecting = useSelection(visible);
  const grid = useRef<GridFocus>(null);
  const withToolbar = visible.length > 0 || catalogue.incomplete || isFiltered(view);
  return (
    <section
      className={classNames("grid grid-cols-[minmax(0,1fr)] gap-4", selecting.now && "pb-20")}
    >
      {withToolbar && <CatalogueToolbar {...{ catalogue, selecting }} />}
      {list.data ? (
        <Suspense fallback={<GridSkeleton />}>
          <Content {...{ catalogue, ways, selecting, grid }} />
        </Suspense>
      ) : list.error ? (
        <ErrorState error={list.error} onRetry={list.refetch} />
      ) : (
        <GridSkeleton />
      )}
      <SelectedProducts
        open={selecting.now !== null}
        onOpenChange={selecting.end}
        {...{ catalogue, selecting, grid }}
      />
    </section>
  );
}

interface ContentProps {
  catalogue: Shown;
  ways: Ways;
  selecting: Selecting;
  grid: Ref<GridFocus>;
}

function Content({ catalogue, ways, selecting, grid }: ContentProps) {
  const { list, visible, view, order, total, incomplete } = catalogue;
  const sending = useSending();
  useLooks(
    visible,
    useMemo(() => onTheWay(visible, sending), [visible, sending]),
  );
  const { fetchNextPage, hasNextPage, isFetching, isFetchNextPageError, error } = list;
  const onNearEnd = useMemo(() => {
    const waits = hasNextPage && !isFetching && !isFetchNextPageError;
    return () => void (waits && fetchNextPage());
  }, [hasNextPage, isFetching, isFetchNextPageError, fetchNextPage]);
  if (visible.length === 0) {
    if (incomplete) return <GridSkeleton />;
    return isFiltered(view) ? <NoMatch /> : <EmptyCatalogue {...ways} />;
  }
  const Products = view.look === "table" ? ProductTable : ProductGrid;
  return (
    <>
      <Products
        ref={grid}
        products={visible}
        {...{ order, total, sending, selecting, onNearEnd }}
      />
      {isFetchNextPageError && <ErrorState error={error} onRetry={fetchNextPage} />}
    </>
  );
}
