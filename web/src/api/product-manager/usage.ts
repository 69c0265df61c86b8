import { answer } from "../answer";
import type { UsageOf } from "../usage";
import { BASE } from "./app";
import { keys } from "./keys";

/** Who used a product. */
export function usageOfProduct(productId: string): UsageOf {
  return {
    queryKey: [...keys.products, "usage", productId],
    read: (api, query, signal) => {
      const params = { path: { product_id: productId }, query };
      return answer(api.GET(`${BASE}/products/{product_id}/usage`, { signal, params }));
    },
  };
}
