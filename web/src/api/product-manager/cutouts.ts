import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { BASE } from "./app";
import { listingsKey } from "./listings";
import { productQuery } from "./product";
import { putProduct, refreshTotals } from "./product-list";
import { statsQuery } from "./stats";
import type { Product } from "./types";

const AT = `${BASE}/products/{product_id}` as const;

/** How many can be ordered in one request. */
const MOST_TOGETHER = 100;

interface OfPicture {
  productId: string;
  pictureId: string;
}

/** Has a product cut out of a picture; `again` although it is already. */
export function useRemoveBackground() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ productId, pictureId, again }: OfPicture & { again: boolean }) => {
      const params = { path: { product_id: productId } };
      const body = { pictureId, again };
      return (await answer(api.POST(`${AT}/remove-bg`, { params, body }))).product;
    },
    onSuccess: (product) => show(api, client, product),
    onSettled: () => void refreshTotals(client),
    meta: { shownInPlace: true },
  });
}

interface ManyCut {
  /** How many products are cut out by now, or being so. */
  count: number;
  /** Why others are not, in the server's words, by code. */
  refused: ReadonlyMap<string, string>;
}

/** Has products cut out of their first pictures; those that are already are not paid for again. */
export function useRemoveBackgrounds() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (ids: readonly string[]): Promise<ManyCut> => {
      const refused = new Map<string, string>();
      let count = 0;
      for (let start = 0; start < ids.length; start += MOST_TOGETHER) {
        const body = { productIds: ids.slice(start, start + MOST_TOGETHER) };
        const { cutouts } = await answer(api.POST(`${BASE}/products/remove-bg`, { body }));
        for (const one of cutouts) {
          if ("product" in one) {
            show(api, client, one.product);
            count += 1;
          } else refused.set(one.code, one.error);
        }
      }
      return { count, refused };
    },
    onSettled: () => void refreshTotals(client),
    meta: { shownInPlace: true },
  });
}

/** Sends the marks of a brush; the cut-out is made anew by them, for nothing. */
export function useCorrectCutout() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ productId, pictureId, marks }: OfPicture & { marks: Blob }) => {
      const params = { path: { product_id: productId } };
      const body = { pictureId, size: marks.size };
      const { product, upload } = await answer(api.POST(`${AT}/mask`, { params, body }));
      if (!upload) throw new Error("Nothing says where the marks go.");
      const { sendPicture } = await import("../media/send-picture");
      const { signal } = new AbortController();
      await sendPicture(upload, marks, { signal, onProgress: () => undefined });
      return product;
    },
    onSuccess: (product) => show(api, client, product),
    meta: { shownInPlace: true },
  });
}

interface Shown {
  useCutout: boolean;
  /** What a person says who has looked at the cut-out. */
  verdict?: "ok" | "check";
}

/** Shows a picture cut out, or as it came, and notes what a person says of it; nothing is lost. */
export function useShowCutout() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ productId, pictureId, ...body }: OfPicture & Shown) => {
      const params = { path: { product_id: productId, picture_id: pictureId } };
      return (await answer(api.PATCH(`${AT}/pictures/{picture_id}`, { params, body }))).product;
    },
    onSuccess: (product) => show(api, client, product),
    onSettled: () => void client.invalidateQueries(statsQuery(api)),
    meta: { shownInPlace: true },
  });
}

function show(api: Api, client: QueryClient, product: Product): void {
  client.setQueryData(productQuery(api, product.id).queryKey, product);
  putProduct(client, product);
  void client.invalidateQueries({ queryKey: listingsKey(product.id) });
}
