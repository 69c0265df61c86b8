import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { act } from "react";
import { MemoryRouter, useLocation } from "react-router";
import { expect, it, vi } from "vitest";
import { ApiProvider, createApi } from "@/api/client";
import { keys } from "@/api/keys";
import { useBatch } from "@/api/pose-generator/batch";
import type { Batch } from "@/api/pose-generator/batch-types";
import { Session } from "@/lib/session/session";
import { memoryStore, someTokens } from "@/testing/builders";
import { aPage } from "@/testing/page";
import { paths } from "../paths";
import { RetryButton } from "./RetryButton";

const draw = aPage();
const BATCH = { projectId: "p1", status: "completed", failed: 2, retriedAs: null } as Batch;
// It is read again, and takes longer than the batch.
let balance: Promise<number> = Promise.resolve(25);
let at = "";

/** As the batch's screen: the button is there until the failed ones are made again elsewhere. */
function Screen() {
  const { data: batch } = useBatch("b1");
  useQuery({ queryKey: keys.credits, queryFn: () => balance });
  at = useLocation().pathname;
  return batch && batch.retriedAs === null && <RetryButton batch={batch} />;
}

it("goes to where failed ones are made again, though it is gone itself by then", async () => {
  let retriedAs: string | null = null;
  const send = async ({ method }: Request) => {
    if (method === "POST") {
      retriedAs = "b2";
      balance = new Promise(() => undefined);
    }
    const generation =
      method === "POST" ? { ...BATCH, id: "b2" } : { ...BATCH, id: "b1", retriedAs };
    return Response.json({ generation }, { status: method === "POST" ? 202 : 200 });
  };
  const tokens = someTokens({ expiresAt: Date.now() + 3_600_000 });
  const session = new Session({ store: memoryStore(tokens), renew: async () => tokens });
  await draw(
    <ApiProvider value={createApi({ baseUrl: "http://lumiku.test/api", session, send })}>
      <QueryClientProvider client={new QueryClient()}>
        <MemoryRouter>
          <Screen />
        </MemoryRouter>
      </QueryClientProvider>
    </ApiProvider>,
  );
  const button = () => document.querySelector("button");
  await act(() => vi.waitUntil(button));
  await act(async () => button()?.click());
  await act(() => vi.waitUntil(() => !button()));
  expect(at).toBe(paths.batch("p1", "b2"));
});
