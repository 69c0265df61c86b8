import type { components } from "../schema";

export type LedgerEntry = components["schemas"]["LedgerEntryOut"];
export type LedgerType = LedgerEntry["type"];
