import { useState } from "react";
import { useFoundProducts } from "@/api/product-manager/found-products";
import { useLooks } from "@/api/product-manager/looks";
import { flatten } from "@/api/product-manager/product-pages";
import type { Product } from "@/api/product-manager/types";

const DOUBTFUL = { cutout: "check" } as const;
const NOBODY: ReadonlySet<string> = new Set();
const NONE: Product[] = [];
// More are read while there are still as many to look at.
const NEAR_END = 5;

/** The products whose cut-outs a person should look at, one at a time. */
export function useDoubtful() {
  const list = useFoundProducts(DOUBTFUL);
  const [place, setPlace] = useState(0);
  const loaded = list.data ? flatten(list.data) : NONE;
  useLooks(loaded, NOBODY);
  const left = loaded.filter(isDoubtful);
  const index = Math.min(place, Math.max(0, left.length - 1));
  const { hasNextPage, isFetching, isError, fetchNextPage } = list;
  if (hasNextPage && !isFetching && !isError && left.length - index < NEAR_END) {
    void fetchNextPage();
  }
  const found = list.data?.pages[0]?.total ?? loaded.length;
  const turn = (by: number) => setPlace(Math.max(0, Math.min(left.length - 1, index + by)));
  return {
    list,
    shown: left[index] ?? null,
    index,
    /** How many there are to look at. */
    count: Math.max(left.length, found - (loaded.length - left.length)),
    previous: index > 0 ? () => turn(-1) : null,
    next: index < left.length - 1 ? () => turn(1) : null,
  };
}

export type Doubtful = ReturnType<typeof useDoubtful>;

function isDoubtful({ cutout }: Product): boolean {
  return cutout.inUse && cutout.verdict === "check" && cutout.status !== "working";
}
