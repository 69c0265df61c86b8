import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { answer } from "../answer";
import { useApi } from "../client";
import { BASE } from "./app";
import type { BatchOrder } from "./batch-types";

const A_MINUTE = 60 * 1000;

/** What an order would cost and make; null asks nothing. The last answer stays until the next. */
export function useQuote(order: BatchOrder | null) {
  const api = useApi();
  return useQuery({
    queryKey: ["batch-quote", order],
    queryFn: async ({ signal }) => {
      if (!order) throw new Error("there is nothing to ask for");
      return (await answer(api.POST(`${BASE}/quote`, { signal, body: order }))).quote;
    },
    enabled: order !== null,
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: A_MINUTE,
  });
}
