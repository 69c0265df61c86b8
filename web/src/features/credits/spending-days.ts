import type { LedgerEntry } from "@/api/accounts/types";

export interface DaySpending {
  day: Date;
  /** Credits spent that day, less what came back the same day. */
  spent: number;
}

/** Sums the ledger per local day, oldest first, ending with the day of `today`. */
export function spendingPerDay(entries: LedgerEntry[], days: number, today: Date): DaySpending[] {
  const sums = new Map<string, number>();
  for (const { type, amount, createdAt } of entries) {
    if (type !== "usage" && type !== "refund") continue;
    const key = new Date(createdAt).toDateString();
    sums.set(key, (sums.get(key) ?? 0) - amount);
  }
  return Array.from({ length: days }, (_, index) => {
    const day = new Date(today);
    day.setHours(0, 0, 0, 0);
    day.setDate(day.getDate() - (days - 1 - index));
    return { day, spent: Math.max(0, sums.get(day.toDateString()) ?? 0) };
  });
}
