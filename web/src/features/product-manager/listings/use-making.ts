import { useEffect, useState } from "react";
import { useRemoveBackground, useShowCutout } from "@/api/product-manager/cutouts";
import { useOrderListings } from "@/api/product-manager/listings";
import type { Product, ProductPicture } from "@/api/product-manager/types";

/** Has listing pictures made; where the product is not cut out yet, that first. */
export function useMaking(product: Product, look: { ground: string; shadow: boolean }) {
  const order = useOrderListings(product.id);
  const cut = useRemoveBackground();
  const show = useShowCutout();
  // What is made as soon as the product is cut out.
  const [next, setNext] = useState<readonly string[]>([]);
  const canMake = product.pictures.some(isCutInUse);
  const first = product.pictures.find(({ status }) => status === "ready");
  const waits = first?.cutout.status === "working";
  const failed = first?.cutout.status === "failed";
  const { mutate } = order;

  const make = (channels: readonly string[]) => mutate({ channels: [...channels], ...look });
  const { ground, shadow } = look;
  useEffect(() => {
    if (next.length === 0 || !(canMake || failed)) return;
    setNext([]);
    if (canMake) mutate({ channels: [...next], ground, shadow });
  }, [next, canMake, failed, mutate, ground, shadow]);

  const prepare = (channels: readonly string[]) => {
    if (canMake) return make(channels);
    if (!first) return;
    const of = { productId: product.id, pictureId: first.id };
    const later = { onSuccess: () => setNext(channels) };
    const known = product.pictures.find(({ transparentUrl }) => transparentUrl);
    if (known) show.mutate({ ...of, pictureId: known.id, useCutout: true }, later);
    else cut.mutate({ ...of, again: false }, later);
  };
  return {
    canMake,
    make,
    prepare,
    busy: [order, cut, show].some(({ isPending }) => isPending) || (waits && next.length > 0),
    error: order.error ?? cut.error ?? show.error,
  };
}

export type Making = ReturnType<typeof useMaking>;

function isCutInUse({ cutout, transparentUrl }: ProductPicture): boolean {
  return cutout.inUse && transparentUrl !== null;
}
