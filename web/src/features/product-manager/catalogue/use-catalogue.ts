import { useDeferredValue, useMemo } from "react";
import { useFoundProducts } from "@/api/product-manager/found-products";
import { useProducts } from "@/api/product-manager/product-list";
import { flatten } from "@/api/product-manager/product-pages";
import type { Product } from "@/api/product-manager/types";
import { useView } from "./use-view";
import { wantedOf } from "./view";

const NONE: Product[] = [];

/** The products that the address asks to see: all of them, or what the server finds. */
export function useCatalogue() {
  const [view] = useView();
  const all = useProducts();
  // Typing stays quick: the products follow when there is time.
  const calmView = useDeferredValue(view);
  const wanted = useMemo(() => wantedOf(calmView), [calmView]);
  const search = useFoundProducts(wanted);
  const list = wanted ? search : all;
  const visible = useMemo(() => (list.data ? flatten(list.data) : NONE), [list.data]);
  return {
    all,
    list,
    visible,
    view,
    order: calmView,
    /** How many there are to see; null as long as that is not known. */
    total: totalOf(list.data?.pages[0]?.total, visible.length, list.hasNextPage),
    incomplete: wanted !== null && (search.isPending || search.isPlaceholderData),
  };
}

function totalOf(found: number | null | undefined, loaded: number, more: boolean): number | null {
  return found ?? (more ? null : loaded);
}

export type Catalogue = ReturnType<typeof useCatalogue>;
