import { QueryClient } from "@tanstack/react-query";
import { afterEach, expect, it, vi } from "vitest";
import { Session } from "@/lib/session/session";
import { memoryStore, someTokens } from "@/testing/builders";
import { createApi } from "../client";
import { statsQuery } from "./stats";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

/** Returns what the stats are asked for at `now`, by a clock in `zone`. */
async function asked(zone: string, now: string): Promise<string | null> {
  vi.stubEnv("TZ", zone);
  vi.useFakeTimers({ now: new Date(now), toFake: ["Date"] });
  const urls: URL[] = [];
  const send = async ({ url }: Request) => {
    urls.push(new URL(url));
    return Response.json({ success: true, stats: {} });
  };
  const store = memoryStore(someTokens({ expiresAt: Date.now() + 3_600_000 }));
  const session = new Session({ store, renew: async () => someTokens() });
  const api = createApi({ baseUrl: "http://lumiku.test/api", session, send });
  await new QueryClient().fetchQuery(statsQuery(api));
  return urls[0]?.searchParams.get("monthStart") ?? null;
}

it.each([
  ["Asia/Jakarta", "2026-02-28T17:30:00Z", "2026-02-28T17:00:00.000Z"],
  ["Asia/Jakarta", "2026-02-28T16:30:00Z", "2026-01-31T17:00:00.000Z"],
  ["America/Los_Angeles", "2027-01-01T07:59:00Z", "2026-12-01T08:00:00.000Z"],
  ["UTC", "2026-03-31T23:59:59Z", "2026-03-01T00:00:00.000Z"],
])("asks in %s at %s for the month that began at %s", async (zone, now, start) => {
  expect(await asked(zone, now)).toBe(start);
});
