import { MOST_TOGETHER } from "@/api/product-manager/uploads";

/** What pictures cost, in credits: one by itself, several together, and a cut-out of each. */
export interface Prices {
  upload: number | undefined;
  bulk: number | undefined;
  cutout: number | undefined;
}

/** Returns the price of so many pictures; undefined until prices are known. */
export function totalOf(count: number, prices: Prices, cutsOut: boolean): number | undefined {
  const { upload, bulk, cutout } = prices;
  if (upload === undefined || bulk === undefined || cutout === undefined) return undefined;
  const calls = Math.ceil(count / MOST_TOGETHER);
  return (count === 1 ? upload : calls * bulk) + (cutsOut ? count * cutout : 0);
}
