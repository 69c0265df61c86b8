import { focusManager, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Session } from "@/lib/session/session";
import { aWork, memoryStore, someTokens } from "@/testing/builders";
import { aPage } from "@/testing/page";
import { ApiProvider, createApi } from "../client";
import { lookAtWork } from "./look";
import type { Work } from "./types";
import { useEndedWork, useRunningWork } from "./work";

const draw = aPage();
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  focusManager.setFocused(undefined);
});

function Screen() {
  const running = useRunningWork();
  const ended = useEndedWork({ enabled: running.isSuccess });
  return `${running.data?.length} running, ${ended.data?.length} ended`;
}

/** Shows the work of a server; returns that, and what was asked since the screen is drawn. */
async function aScreen(active: Work[]) {
  const server: Record<string, Work[] | Promise<Work[]>> = { active, ended: [] };
  const asked: string[] = [];
  const send = async ({ url }: Request) => {
    const status = new URL(url).searchParams.get("status") ?? "";
    asked.push(status);
    return Response.json({ work: await server[status] });
  };
  const tokens = someTokens({ expiresAt: Date.now() + 3_600_000 });
  const session = new Session({ store: memoryStore(tokens), renew: async () => tokens });
  const client = new QueryClient();
  await draw(
    <ApiProvider value={createApi({ baseUrl: "http://lumiku.test/api", session, send })}>
      <QueryClientProvider client={client}>
        <Screen />
      </QueryClientProvider>
    </ApiProvider>,
  );
  await pass(10);
  asked.length = 0;
  return { server, asked, client };
}

it("looks only while something runs, quickly at first and more rarely later", async () => {
  const { server, asked } = await aScreen([aWork()]);
  await pass(4_000);
  expect(asked).toHaveLength(4);
  await pass(8_000);
  expect(asked).toHaveLength(8);
  server.active = [];
  await pass(5_000);
  asked.length = 0;
  await pass(600_000);
  expect(asked).toEqual([]);
});

it("does not look from a hidden tab", async () => {
  const { asked } = await aScreen([aWork()]);
  focusManager.setFocused(false);
  await pass(60_000);
  expect(asked).toEqual([]);
});

it("reads what ended once something is gone", async () => {
  const { server, asked } = await aScreen([aWork(), aWork({ id: "w2" })]);
  server.active = [aWork()];
  server.ended = [aWork({ id: "w2", status: "completed" })];
  await pass(1_100);
  expect(asked).toEqual(["active", "ended"]);
  expect(document.body.textContent).toBe("1 running, 1 ended");
});

it("starts looking when something was ordered", async () => {
  const { server, asked, client } = await aScreen([]);
  server.active = [aWork()];
  await act(() => lookAtWork(client));
  await pass(2_000);
  expect(asked.filter((status) => status === "active").length).toBe(3);
  expect(document.body.textContent).toBe("1 running, 0 ended");
});

it("finds what was ordered and has ended before it was seen to run", async () => {
  const { server, asked, client } = await aScreen([]);
  client.setQueryData(["avatar-creator", "avatars"], []);
  server.active = wait(50).then(() => {
    server.ended = [aWork({ status: "completed" })];
    return [];
  });
  void lookAtWork(client);
  await pass(100);
  expect(asked).toEqual(["active", "ended"]);
  expect(document.body.textContent).toBe("0 running, 1 ended");
  expect(client.getQueryState(["avatar-creator", "avatars"])?.isInvalidated).toBe(true);
});

it("has the lists of an app read again when it has made something", async () => {
  const { server, client } = await aScreen([aWork(), aWork({ id: "w2", appId: "posters" })]);
  client.setQueryData(["avatar-creator", "avatars"], []);
  client.setQueryData(["posters", "posters"], []);
  server.active = [aWork()];
  server.ended = [aWork({ id: "w2", appId: "posters", status: "completed" })];
  await pass(1_100);
  const isStale = (key: string[]) => client.getQueryState(key)?.isInvalidated;
  expect(isStale(["posters", "posters"])).toBe(true);
  expect(isStale(["avatar-creator", "avatars"])).toBe(false);
});
