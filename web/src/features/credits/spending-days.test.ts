import { expect, it } from "vitest";
import { aLedgerEntry } from "@/testing/builders";
import { spendingPerDay } from "./spending-days";

const TODAY = new Date(2026, 2, 10, 15);
const at = (day: number) => new Date(2026, 2, day, 9).toISOString();

it("sums what was spent on each day, and takes off what came back", () => {
  const entries = [
    aLedgerEntry({ amount: -15, createdAt: at(10) }),
    aLedgerEntry({ amount: -10, createdAt: at(10) }),
    aLedgerEntry({ amount: 15, type: "refund", createdAt: at(10) }),
    aLedgerEntry({ amount: -15, createdAt: at(8) }),
    aLedgerEntry({ amount: 1000, type: "bonus", createdAt: at(8) }),
  ];
  expect(spendingPerDay(entries, 3, TODAY).map(({ spent }) => spent)).toEqual([15, 0, 10]);
});

it("shows no day below zero when a refund comes a day later", () => {
  const late = [aLedgerEntry({ amount: 15, type: "refund", createdAt: at(10) })];
  expect(spendingPerDay(late, 1, TODAY)[0]?.spent).toBe(0);
});
