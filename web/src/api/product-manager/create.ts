import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useApi } from "../client";
import { putProduct, refreshTotals } from "./product-list";
import { createProduct, type NewProduct } from "./uploads";

/** Creates a product without pictures; those come afterwards. */
export function useCreateProduct() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: NewProduct) => (await createProduct(api, body)).product,
    onSuccess: (product) => putProduct(client, product),
    onSettled: () => void refreshTotals(client),
    meta: { shownInPlace: true },
  });
}
