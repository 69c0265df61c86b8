import type { App } from "@/api/catalogue/types";

/** Credits for one order: the first picture in full, the rest as variations. */
export function priceOf(prices: App["prices"], count: number, withPreset: boolean): number {
  const { generate = 0, from_preset = 0, variation = 0 } = prices;
  return (withPreset ? from_preset : generate) + variation * (count - 1);
}

/** How many credits are missing; none while prices are switched off. */
export function missingCredits(price: number, credits: { balance: number; enabled: boolean }) {
  return credits.enabled ? Math.max(0, price - credits.balance) : 0;
}
