import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act } from "react";
import { expect, it, vi } from "vitest";
import { ApiProvider, createApi } from "@/api/client";
import type { Result } from "@/api/pose-generator/batch-types";
import { Session } from "@/lib/session/session";
import { memoryStore, someTokens } from "@/testing/builders";
import { aPage } from "@/testing/page";
import { Compare } from "./Compare";

const draw = aPage();
const RESULTS = [
  aResult({ id: "r1", position: 0, verdict: "passed", status: "completed", rating: 4 }),
  aResult({ id: "r2", position: 1, verdict: "failed", status: "failed" }),
  aResult({ id: "r3", position: 2, verdict: "passed", status: "completed" }),
];

function aResult(given: Partial<Result>): Result {
  return { templateId: "t1", imageUrl: null, placeholder: null, rating: null, ...given } as Result;
}

/** Compares pictures of a batch; returns their panes and what was sent to the server. */
async function compared(ids: string[]) {
  const sent: string[] = [];
  const send = async (request: Request) => {
    if (request.method === "POST") sent.push(`${request.url} ${await request.text()}`);
    return Response.json({ categories: [], templates: [], results: [], result: RESULTS[0] });
  };
  const tokens = someTokens({ expiresAt: Date.now() + 3_600_000 });
  const session = new Session({ store: memoryStore(tokens), renew: async () => tokens });
  const onOpenChange = vi.fn();
  await draw(
    <ApiProvider value={createApi({ baseUrl: "http://lumiku.test/api", session, send })}>
      <QueryClientProvider client={new QueryClient()}>
        <Compare open onOpenChange={onOpenChange} ids={ids} results={RESULTS} hasProduct />
      </QueryClientProvider>
    </ApiProvider>,
  );
  const panes = [...document.querySelectorAll("h3")].map((title) => title.parentElement);
  return { panes, sent, onOpenChange };
}

function pressed(pane: Element | null | undefined): (string | null)[] {
  const buttons = pane?.querySelectorAll("[aria-pressed=true]") ?? [];
  return [...buttons].map((button) => button.getAttribute("aria-label"));
}

it("shows those that were chosen, and asks for no opinion of what failed", async () => {
  const { panes } = await compared(["r2", "r1"]);
  expect(panes.map((pane) => pane?.querySelector("h3")?.textContent?.[0])).toEqual(["2", "1"]);
  const [failed, fine] = panes;
  expect(failed?.querySelectorAll("button")).toHaveLength(0);
  expect(fine?.querySelectorAll("button")).toHaveLength(7);
  expect(pressed(fine)).toHaveLength(1);
});

it("sends an opinion of the picture it is of", async () => {
  const { panes, sent } = await compared(["r1", "r3"]);
  const pick = [...(panes[1]?.querySelectorAll("button") ?? [])].at(-2);
  await act(async () => pick?.click());
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(sent).toEqual([expect.stringMatching(/results\/pick .*"r3".*true/)]);
});

it("draws no pane for a picture that is gone", async () => {
  const { panes } = await compared(["r1", "gone"]);
  expect(panes).toHaveLength(1);
});
