import { useInfiniteQuery, useMutation, useQuery } from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { keys } from "../keys";
import { pageQuery, paging } from "../pages";
import type { LedgerEntry, LedgerType } from "./types";

const PAGE = 30;
const LARGEST_PAGE = 100;
const MOST_PAGES = 10;

/** The ledger, newest first; `type` null means all of it. */
export function useLedger(type: LedgerType | null) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: [...keys.ledger, "pages", type],
    queryFn: ({ signal, pageParam }) => {
      const query = { ...pageQuery(pageParam, PAGE), ...(type ? { type } : {}) };
      return answer(api.GET("/credits/history", { signal, params: { query } }));
    },
    ...paging,
  });
}

type Separator = "comma" | "semicolon" | "tab";

/** Reads the whole ledger as a file for a spreadsheet. */
export function useLedgerFile() {
  const api = useApi();
  return useMutation({
    mutationFn: (separator: Separator): Promise<Blob> => {
      const params = { query: { separator } };
      return answer(api.GET("/credits/history.csv", { params, parseAs: "blob" }));
    },
  });
}

/** The entries of the last `days` days, the newest thousand at most. */
export function useRecentLedger(days: number) {
  const api = useApi();
  return useQuery({
    queryKey: [...keys.ledger, "recent", days],
    queryFn: ({ signal }) => entriesSince(api, startOfDay(days - 1), signal),
  });
}

async function entriesSince(api: Api, start: Date, signal: AbortSignal): Promise<LedgerEntry[]> {
  const entries: LedgerEntry[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = pageQuery(cursor, LARGEST_PAGE);
    const reply = await answer(api.GET("/credits/history", { signal, params: { query } }));
    const fresh = reply.history.filter((entry) => new Date(entry.createdAt) >= start);
    entries.push(...fresh);
    cursor = reply.nextCursor ?? null;
    if (!cursor || fresh.length < reply.history.length) break;
  }
  return entries;
}

function startOfDay(daysAgo: number): Date {
  const day = new Date();
  day.setHours(0, 0, 0, 0);
  day.setDate(day.getDate() - daysAgo);
  return day;
}
