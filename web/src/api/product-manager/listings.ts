import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answer } from "../answer";
import { useApi } from "../client";
import { useQuietPace } from "../pace";
import type { components } from "../schema";
import { BASE } from "./app";
import { keys } from "./keys";

type Schemas = components["schemas"];

export type Channel = Schemas["ChannelOut"];
export type Listing = Schemas["ListingOut"];
export type ListingPicture = Schemas["ListingPictureOut"];
export type ListingOrder = Schemas["ListingOrder"];

const AN_HOUR = 60 * 60 * 1000;
const AT = `${BASE}/products/{product_id}/listing` as const;

/** The sales channels that listing pictures are made for, with their rules. */
export function useChannels() {
  const api = useApi();
  return useQuery({
    queryKey: keys.channels,
    queryFn: async ({ signal }) => (await answer(api.GET(`${BASE}/channels`, { signal }))).channels,
    staleTime: AN_HOUR,
  });
}

/** How ready a product is for each channel, looked at again while something is being made. */
export function useListings(productId: string) {
  const api = useApi();
  const client = useQueryClient();
  const key = listingsKey(productId);
  const seen = client.getQueryData<Listing[]>(key) ?? [];
  const every = useQuietPace(seen.map(({ status }) => status).join());
  return useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => {
      const params = { path: { product_id: productId } };
      return (await answer(api.GET(AT, { signal, params }))).listing;
    },
    refetchInterval: ({ state }) => state.data?.some(isBeingMade) && every,
  });
}

/** Has listing pictures made of a product, in place of those that there were. */
export function useOrderListings(productId: string) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: ListingOrder) => {
      const params = { path: { product_id: productId } };
      return (await answer(api.POST(AT, { params, body }))).listing;
    },
    onSuccess: (listing) => client.setQueryData(listingsKey(productId), listing),
    meta: { shownInPlace: true },
  });
}

export function isBeingMade({ status }: Listing): boolean {
  return status === "pending" || status === "processing";
}

/** The key of what was made of a product for channels. */
export function listingsKey(productId: string) {
  return [...keys.products, "listing", productId];
}
