import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { PAGE, useNewest, useProjectAvatars } from "@/api/avatar-creator/project-avatars";
import type { Avatar } from "@/api/avatar-creator/types";
import { ApiProvider, createApi } from "@/api/client";
import { Session } from "@/lib/session/session";
import { anAvatar, memoryStore, someTokens } from "@/testing/builders";
import { usePace } from "./polling";

const NOBODY = new Set<string>();
// Newer ids are greater.
const idOf = (number: number) => `a${900 - number}`;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A project with two pages of avatars on a server, where those numbered in `open` are not ready. */
async function aLibrary(open: number[]) {
  const stored = new Map<string, Avatar>();
  for (let number = 0; number < PAGE + 20; number += 1) {
    const status = open.includes(number) ? "processing" : "ready";
    stored.set(idOf(number), anAvatar({ id: idOf(number), status }));
  }
  const asked: string[] = [];
  const send = async ({ url }: Request) => {
    const { pathname, searchParams } = new URL(url);
    const id = pathname.split("/avatars/")[1];
    asked.push(id ?? searchParams.get("cursor") ?? "newest");
    if (id) return one(stored.get(id));
    const [from, to, nextCursor] = searchParams.has("cursor") ? [PAGE] : [0, PAGE, "rest"];
    return Response.json({ avatars: [...stored.values()].slice(from, to), nextCursor });
  };
  const screen = await shown(send);
  asked.length = 0;
  return { stored, asked, ...screen };
}

function one(avatar: Avatar | undefined): Response {
  if (avatar) return Response.json({ avatar });
  return Response.json({ code: "not_found", error: "Gone." }, { status: 404 });
}

async function shown(send: (request: Request) => Promise<Response>) {
  const session = new Session({
    store: memoryStore(someTokens({ expiresAt: Date.now() + 3_600_000 })),
    renew: async () => someTokens(),
  });
  const api = createApi({ baseUrl: "http://lumiku.test/api", session, send });
  const element = document.createElement("div");
  const root = createRoot(element);
  const screen = (
    <ApiProvider value={api}>
      <QueryClientProvider client={new QueryClient()}>
        <Statuses />
      </QueryClientProvider>
    </ApiProvider>
  );
  act(() => root.render(screen));
  await pass(10);
  await act(async () => element.querySelector("button")?.click());
  await pass(10);
  return { element, leave: () => act(() => root.unmount()) };
}

/** Says how many avatars there are and how many of them are not ready. */
function Statuses() {
  const list = useProjectAvatars("p1");
  const avatars = list.data?.pages.flatMap((page) => page.avatars) ?? [];
  useNewest("p1", usePace(avatars, NOBODY));
  const open = avatars.filter(({ status }) => status !== "ready").length;
  return (
    <button type="button" onClick={() => list.fetchNextPage()}>
      {avatars.length} {open}
    </button>
  );
}

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

it("looks at every older avatar in turn, and at the newest page only for its own", async () => {
  const { asked, element, leave } = await aLibrary([PAGE + 3, PAGE + 9]);
  expect(element.textContent).toBe(`${PAGE + 20} 2`);
  await pass(3900);
  expect(new Set(asked)).toEqual(new Set([idOf(PAGE + 3), idOf(PAGE + 9)]));
  leave();
});

it("shows an older avatar that has become ready, and looks no more", async () => {
  const { asked, stored, element, leave } = await aLibrary([PAGE + 3]);
  stored.set(idOf(PAGE + 3), anAvatar({ id: idOf(PAGE + 3), status: "ready" }));
  await pass(2000);
  expect(element.textContent).toBe(`${PAGE + 20} 0`);
  asked.length = 0;
  await pass(10_000);
  expect(asked).toEqual([]);
  leave();
});

it("forgets an older avatar that is gone", async () => {
  const { stored, element, leave } = await aLibrary([PAGE + 3]);
  stored.delete(idOf(PAGE + 3));
  await pass(2000);
  expect(element.textContent).toBe(`${PAGE + 19} 0`);
  leave();
});

it("sends no more requests when there are older ones as well", async () => {
  const { asked, leave } = await aLibrary([5, PAGE + 3, PAGE + 9]);
  await pass(9000);
  expect(new Set(asked)).toEqual(new Set(["newest", idOf(PAGE + 3), idOf(PAGE + 9)]));
  // Four looks, a second apart, then one every two seconds.
  expect(asked.length).toBeLessThanOrEqual(4 + 2);
  leave();
});
