import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { isOfKind } from "@/lib/api-error";
import { answer, answerWithHeaders } from "../answer";
import { type Api, useApi } from "../client";
import { ifMatch, versioned } from "../versions";
import { BASE } from "./app";
import { keys } from "./keys";
import { isOpen, putProduct } from "./product-list";
import type { Product, ProductChange } from "./types";

const A_MOMENT = 2000;
const AT = `${BASE}/products/{product_id}` as const;

/** The query of one product. */
export function productQuery(api: Api, id: string) {
  return {
    queryKey: [...keys.products, "one", id],
    queryFn: async ({ signal }: { signal: AbortSignal }): Promise<Product> => {
      const params = { path: { product_id: id } };
      const { data, headers } = await answerWithHeaders(api.GET(AT, { signal, params }));
      return versioned(data.product, headers);
    },
  };
}

/**
 * One product; `known` is shown while it is being read, and nothing is read unless `enabled`. While
 * something is under way for it, it is looked at again.
 */
export function useProduct(id: string, known: Product | undefined, enabled: boolean) {
  const query = productQuery(useApi(), id);
  return useQuery({
    ...query,
    enabled,
    refetchInterval: ({ state }) => (state.data && isOpen(state.data) ? A_MOMENT : false),
    ...(known && { placeholderData: known }),
  });
}

export interface Asked {
  id: string;
  change: ProductChange;
  /** The version that was changed; without one, whatever version there is. */
  etag?: string | undefined;
}

/** Changes what is said about a product; what the server keeps is shown when it has answered. */
export function useChangeProduct() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (asked: Asked) => changeProduct(api, asked),
    onSuccess: (product) => {
      client.setQueryData(productQuery(api, product.id).queryKey, product);
      putProduct(client, product);
    },
    onError: (error, { id }) => {
      const { queryKey } = productQuery(api, id);
      // Shown beside the refusal, so that is there only when this is.
      return isOfKind(error, "conflict") ? client.invalidateQueries({ queryKey }) : undefined;
    },
    meta: { shownInPlace: true },
  });
}

export async function changeProduct(api: Api, { id, change, etag }: Asked): Promise<Product> {
  const params = { path: { product_id: id } };
  const { data, headers } = await answerWithHeaders(
    api.PATCH(AT, { params, body: change, ...ifMatch(etag) }),
  );
  return versioned(data.product, headers);
}

/** Removes a picture of a product for good. */
export function useRemovePicture() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, pictureId }: { id: string; pictureId: string }) => {
      const params = { path: { product_id: id, picture_id: pictureId } };
      return (await answer(api.DELETE(`${AT}/pictures/{picture_id}`, { params }))).product;
    },
    onSuccess: (product) => {
      client.setQueryData(productQuery(api, product.id).queryKey, product);
      putProduct(client, product);
    },
  });
}
