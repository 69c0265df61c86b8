import { QueryClient } from "@tanstack/react-query";
import { expect, it, vi } from "vitest";
import { createApi } from "@/api/client";
import { paths } from "@/lib/paths";
import { Session } from "@/lib/session/session";
import { memoryStore, someTokens } from "@/testing/builders";
import { askFirst } from "./asks";
import { readEarly } from "./early-reads";
import { readsAt } from "./first-screen";

const API = "http://lumiku.test/api";
const tokens = someTokens({ expiresAt: Date.now() + 3_600_000 });

it.each([
  paths.home,
  paths.projects,
  paths.project("01P"),
  paths.avatar("01P", "01A"),
  paths.trash,
])("sends ahead what %s asks for, and nothing twice", async (pathname) => {
  const sent: string[] = [];
  const server = async ({ url }: Request) => {
    sent.push(url);
    return Response.json({ avatars: [], generations: [], projects: [], project: {}, apps: [] });
  };
  const early = readEarly(readsAt(API, pathname), tokens, server);
  const ahead = [...sent];
  const session = new Session({ store: memoryStore(tokens), renew: async () => tokens });
  const api = createApi({ baseUrl: API, session, send: early.send });
  const reach = { api, queries: new QueryClient(), drawing: Promise.resolve() };
  await askFirst(reach, pathname);
  expect(ahead.length).toBeGreaterThan(0);
  expect(sent).toEqual(ahead);
});

it("sends nothing ahead for who has no good token", () => {
  const server = vi.fn(async () => Response.json({}));
  readEarly([`${API}/health`], null, server);
  readEarly([`${API}/health`], someTokens({ expiresAt: Date.now() + 60_000 }), server);
  expect(server).not.toHaveBeenCalled();
});

it("answers with what is on its way once, and never after it was dropped", async () => {
  let count = 0;
  const server = async () => Response.json({ count: ++count });
  const early = readEarly([`${API}/a`, `${API}/b`], tokens, server);
  const ask = async (path: string) => (await early.send(new Request(API + path))).json();
  expect(await ask("/a")).toEqual({ count: 1 });
  expect(await ask("/a")).toEqual({ count: 3 });
  early.drop();
  expect(await ask("/b")).toEqual({ count: 4 });
});

it("hands the failure of what went ahead to who asks for it", async () => {
  const early = readEarly([`${API}/a`], tokens, () => Promise.reject(new TypeError("offline")));
  await expect(early.send(new Request(`${API}/a`))).rejects.toThrow("offline");
});
