import { useEffect, useState } from "react";
import { useRemoveBackground, useShowCutout } from "@/api/product-manager/cutouts";
import { useOrderListings } from "@/api/product-manager/listings";
import type { Product } from "@/api/product-manager/types";
import { isCutOut } from "./mending";

interface Next {
  channels: readonly string[];
  /** What had failed already when this was ordered. */
  failedBefore: string | null;
}

/** Has listing pictures made; where the product is not cut out yet, that first. */
export function useMaking(product: Product, look: { ground: string; shadow: boolean }) {
  const order = useOrderListings(product.id);
  const cut = useRemoveBackground();
  const show = useShowCutout();
  // What is made as soon as the product is cut out.
  const [next, setNext] = useState<Next | null>(null);
  const canMake = product.pictures.some((one) => one.cutout.inUse && isCutOut(one));
  const first = product.pictures.find(({ status }) => status === "ready");
  const waits = first?.cutout.status === "working";
  const failed = first?.cutout.status === "failed" && first.cutout.workId !== next?.failedBefore;
  const { mutate } = order;

  const make = (channels: readonly string[]) => mutate({ channels: [...channels], ...look });
  const { ground, shadow } = look;
  useEffect(() => {
    if (!next || !(canMake || failed)) return;
    setNext(null);
    if (canMake) mutate({ channels: [...next.channels], ground, shadow });
  }, [next, canMake, failed, mutate, ground, shadow]);

  const prepare = (channels: readonly string[]) => {
    if (canMake) return make(channels);
    if (!first) return;
    const of = { productId: product.id, pictureId: first.id };
    const { workId: failedBefore } = first.cutout;
    const later = { onSuccess: () => setNext({ channels, failedBefore }) };
    const known = product.pictures.find(isCutOut);
    if (known) show.mutate({ ...of, pictureId: known.id, useCutout: true }, later);
    else cut.mutate({ ...of, again: first.transparentUrl !== null }, later);
  };
  return {
    canMake,
    make,
    prepare,
    busy: [order, cut, show].some(({ isPending }) => isPending) || (waits && next !== null),
    error: order.error ?? cut.error ?? show.error,
  };
}

export type Making = ReturnType<typeof useMaking>;
