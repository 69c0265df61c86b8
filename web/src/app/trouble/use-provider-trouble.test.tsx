import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ApiProvider, createApi } from "@/api/client";
import { Session } from "@/lib/session/session";
import { aGeneration, memoryStore, someTokens } from "@/testing/builders";
import { useProviderTrouble } from "./provider-trouble";

const NOW = Date.parse("2026-03-10T09:00:00Z");
const FOUR_MINUTES_AGO = new Date(NOW - 4 * 60_000).toISOString();
const failed = aGeneration({
  status: "failed",
  errorCode: "provider_timeout",
  updatedAt: FOUR_MINUTES_AGO,
});

beforeEach(
  () => void vi.useFakeTimers({ now: NOW, toFake: ["Date", "setTimeout", "clearTimeout"] }),
);
afterEach(() => void vi.useRealTimers());

/** Lets time pass, and then React and the answers catch up. */
async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  await new Promise(setImmediate);
}

async function answers(): Promise<void> {
  for (let round = 0; round < 20; round += 1) await pass(10);
}

function Probe() {
  return useProviderTrouble();
}

/** Shows what is told; returns it together with the requests that were made for it. */
function aShell(store: Record<string, unknown[]>) {
  const asked: string[] = [];
  const send = async ({ url }: Request) => {
    const status = new URL(url).searchParams.get("status") ?? "";
    asked.push(status);
    return Response.json({ success: true, generations: store[status] ?? [], nextCursor: null });
  };
  const tokens = someTokens({ expiresAt: NOW + 3_600_000 });
  const session = new Session({ store: memoryStore(tokens), renew: async () => tokens });
  const element = document.createElement("div");
  const root = createRoot(element);
  root.render(
    <ApiProvider value={createApi({ baseUrl: "http://lumiku.test/api", session, send })}>
      <QueryClientProvider client={new QueryClient()}>
        <Probe />
      </QueryClientProvider>
    </ApiProvider>,
  );
  return { element, root, asked };
}

it("stops telling of a failure when it is five minutes old, without another request", async () => {
  const { element, root, asked } = aShell({ failed: [failed] });
  await answers();
  expect(element.textContent).toBe("trouble");
  await pass(58_000);
  expect(element.textContent).toBe("trouble");
  await pass(3_000);
  expect(element.textContent).toBe("");
  expect(asked).toEqual(["active", "failed", "completed"]);
  root.unmount();
});

it("does not ask what was made while there is no trouble", async () => {
  const { root, asked } = aShell({});
  await answers();
  expect(asked).toEqual(["active", "failed"]);
  root.unmount();
});
