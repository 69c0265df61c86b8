import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Session } from "@/lib/session/session";
import { anAvatar, memoryStore, someTokens } from "@/testing/builders";
import { ApiProvider, createApi } from "../client";
import { type AvatarPages, flatten } from "./avatar-pages";
import { keys } from "./keys";
import { projectAvatarsQuery, useNewest } from "./project-avatars";
import { useRestoreAvatars, useTrashAvatars } from "./trash-avatars";
import type { Avatar } from "./types";

const AVATARS = ["d", "c", "b", "a"].map((id) => anAvatar({ id }));
const [D, C, B] = AVATARS as [Avatar, Avatar, Avatar, Avatar];

beforeEach(() => void vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true));
afterEach(() => void vi.unstubAllGlobals());

/** A listed project; `answers` gives the status of a request, which may wait. */
async function aProject(answers: (id: string) => number | Promise<number>) {
  const asked: string[] = [];
  const trashed = new Set<string>();
  const send = async ({ method, url }: Request) => {
    const id = new URL(url).pathname.split("/avatars/")[1]?.split("/")[0];
    asked.push(`${method} ${id ?? "list"}`);
    const avatars = AVATARS.filter((one) => !trashed.has(one.id));
    if (!id) return Response.json({ avatars, nextCursor: null });
    const status = await answers(id);
    if (method === "DELETE" && status !== 409) trashed.add(id);
    if (method === "POST") trashed.delete(id);
    const avatar = AVATARS.find((one) => one.id === id);
    return Response.json(status === 200 ? { success: true, avatar } : { code: "no" }, { status });
  };
  const session = new Session({
    store: memoryStore(someTokens({ expiresAt: Date.now() + 3_600_000 })),
    renew: async () => someTokens(),
  });
  const api = createApi({ baseUrl: "http://lumiku.test/api", session, send });
  const queries = new QueryClient();
  const query = projectAvatarsQuery(api, "p1");
  await queries.fetchInfiniteQuery(query);
  const hooks: Hooks = {};
  const now = () => {
    if (!hooks.now) throw new Error("nothing was drawn");
    return hooks.now;
  };
  await act(async () =>
    createRoot(document.createElement("div")).render(
      <ApiProvider value={api}>
        <QueryClientProvider client={queries}>
          <Screen hooks={hooks} />
        </QueryClientProvider>
      </ApiProvider>,
    ),
  );
  const shown = () => {
    const pages = queries.getQueryData<AvatarPages>(query.queryKey);
    return pages ? flatten(pages).map(({ id }) => id) : [];
  };
  const row = (avatars: Avatar[]) => {
    const { signal } = new AbortController();
    return { projectId: "p1", avatars, signal, onProgress: () => undefined };
  };
  const trash = (...avatars: Avatar[]) => now().trash.mutateAsync(row(avatars));
  const restore = (...avatars: Avatar[]) => now().restore.mutateAsync(row(avatars));
  return { asked, queries, shown, trash, restore };
}

interface Hooks {
  now?: ReturnType<typeof useBoth>;
}

function Screen({ hooks }: { hooks: Hooks }) {
  hooks.now = useBoth();
  return null;
}

function useBoth() {
  useNewest("p1", false);
  return { trash: useTrashAvatars(), restore: useRestoreAvatars() };
}

const asksForList = (asked: string[]) => asked.filter((line) => line === "GET list").length;

it("takes all out at once, and only what is refused comes back, in its place", async () => {
  const seen: string[][] = [];
  const { shown, trash } = await aProject((id) => {
    seen.push(shown());
    return id === "c" ? 409 : id === "b" ? 404 : 200;
  });
  await act(async () => {
    const { done, refused } = await trash(D, C, B);
    expect(done).toEqual([D]);
    expect(refused.map(({ item }) => item.id)).toEqual(["c", "b"]);
    expect(shown()).toEqual(["c", "a"]);
  });
  expect(seen).toEqual([["a"], ["a"], ["a"]]);
});

it("does not show again what the server still lists while it moves", async () => {
  let answer: (status: number) => void = () => {};
  const { shown, trash, queries, asked } = await aProject(
    () => new Promise((resolve) => (answer = resolve)),
  );
  await act(async () => {
    const running = trash(D);
    await vi.waitFor(() => expect(asked).toContain("DELETE d"));
    await queries.refetchQueries({ queryKey: keys.avatars });
    expect(shown()).toEqual(["c", "b", "a"]);
    answer(200);
    await running;
  });
});

it("reads the newest page once for the whole row", async () => {
  const { trash, restore, asked, shown } = await aProject(() => 200);
  await act(async () => {
    const before = asksForList(asked);
    await trash(D, C, B);
    await vi.waitFor(() => expect(asksForList(asked)).toBe(before + 1));
    await restore(D, C, B);
    await vi.waitFor(() => expect(asksForList(asked)).toBe(before + 2));
    expect(shown()).toEqual(["d", "c", "b", "a"]);
  });
});
