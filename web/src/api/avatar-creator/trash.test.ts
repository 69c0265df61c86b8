import { expect, it } from "vitest";
import { Session } from "@/lib/session/session";
import { memoryStore, someTokens } from "@/testing/builders";
import { createApi } from "../client";
import type { Emptied } from "../purge-all";
import { emptyTrash } from "../trash";
import { TRASH } from "./trash";

const PAGES: Record<string, { trash: { id: string }[]; nextCursor: string | null }> = {
  first: { trash: [{ id: "a" }, { id: "b" }], nextCursor: "second" },
  second: { trash: [{ id: "c" }], nextCursor: null },
};

/** A trash of a, b and c; `refuse` gives the status of deletions that do not work out. */
function aTrash(refuse: Record<string, number> = {}) {
  const deleted: string[] = [];
  const send = async ({ method, url }: Request) => {
    const { pathname, searchParams } = new URL(url);
    if (method === "GET") return Response.json(PAGES[searchParams.get("cursor") ?? "first"]);
    const id = pathname.split("/trash/")[1] ?? "";
    const status = refuse[id] ?? 200;
    if (status === 200) deleted.push(id);
    return Response.json(
      { success: status === 200, code: "trouble", error: "Trouble." },
      { status },
    );
  };
  const session = new Session({
    store: memoryStore(someTokens({ expiresAt: Date.now() + 3_600_000 })),
    renew: async () => someTokens(),
  });
  return { api: createApi({ baseUrl: "http://lumiku.test/api", session, send }), deleted };
}

it("deletes what is on every page and tells how far it is", async () => {
  const { api, deleted } = aTrash();
  const seen: Emptied[] = [];
  const onProgress = (now: Emptied) => seen.push(now);
  const { signal } = new AbortController();
  expect(await emptyTrash(TRASH, api, { signal, onProgress })).toEqual({ done: 3, total: 3 });
  expect(deleted).toEqual(["a", "b", "c"]);
  expect(seen).toEqual([1, 2, 3].map((done) => ({ done, total: 3 })));
});

it("passes over what is gone already", async () => {
  const { api, deleted } = aTrash({ b: 404 });
  const { signal } = new AbortController();
  const end = await emptyTrash(TRASH, api, { signal, onProgress: () => undefined });
  expect(end).toEqual({ done: 3, total: 3 });
  expect(deleted).toEqual(["a", "c"]);
});

it("ends at the first refusal", async () => {
  const { api, deleted } = aTrash({ b: 429 });
  const seen: Emptied[] = [];
  const onProgress = (now: Emptied) => seen.push(now);
  const { signal } = new AbortController();
  await expect(emptyTrash(TRASH, api, { signal, onProgress })).rejects.toMatchObject({
    kind: "limited",
  });
  expect(deleted).toEqual(["a"]);
  expect(seen).toEqual([{ done: 1, total: 3 }]);
});

it("ends when it is told to", async () => {
  const { api, deleted } = aTrash();
  const stop = new AbortController();
  const onProgress = () => stop.abort();
  const end = await emptyTrash(TRASH, api, { signal: stop.signal, onProgress });
  expect(end).toEqual({ done: 1, total: 3 });
  expect(deleted).toEqual(["a"]);
});
