import { QueryClient } from "@tanstack/react-query";
import { expect, it, vi } from "vitest";
import { keys } from "@/api/avatar-creator/keys";
import { createApi } from "@/api/client";
import { HOME } from "@/lib/paths";
import { Session } from "@/lib/session/session";
import { memoryStore, someTokens } from "@/testing/builders";
import { askFirst } from "./asks";
import { readEarly } from "./early-reads";
import { addressesAt, readsOf } from "./first-reads";
import { INSIDE, OUTSIDE } from "./screens";

const API = "http://lumiku.test/api";
const tokens = someTokens({ expiresAt: Date.now() + 3_600_000 });

const ADDRESSES = [...OUTSIDE, ...INSIDE].flatMap(({ path, over = [] }) =>
  [path, ...over.map((child) => `${path}/${child.path}`)].map((one) => one.replace(/:\w+/g, "01X")),
);

/** A visit of an address: what the server was sent, and what takes the answers. */
function visit(pathname: string) {
  const sent: string[] = [];
  const server = async ({ url }: Request) => {
    sent.push(url);
    return Response.json({
      avatars: [],
      generations: [],
      projects: [],
      project: {},
      products: [],
      apps: [],
    });
  };
  const early = readEarly(addressesAt(API, pathname), tokens, server);
  const session = new Session({ store: memoryStore(tokens), renew: async () => tokens });
  const api = createApi({ baseUrl: API, session, send: early.send });
  const reach = { api, queries: new QueryClient(), preparePictures: vi.fn() };
  return { sent, ahead: [...sent], early, reach };
}

it.each(ADDRESSES)("sends ahead what %s asks for, and nothing else", async (pathname) => {
  const { sent, ahead, early, reach } = visit(pathname);
  const { shown, aside, frame } = readsOf(pathname);
  await Promise.all([...shown, ...aside, ...frame].map(({ ask }) => ask(reach)));
  expect(sent).toEqual(ahead);
  // Nothing of it was left to be dropped.
  for (const url of ahead) await early.send(new Request(url));
  expect(sent).toEqual([...ahead, ...ahead]);
});

it("has what the start page shows first, its pictures and the notices when it is drawn", async () => {
  const { reach } = visit(HOME);
  await askFirst(reach, HOME);
  const statusOf = (queryKey: readonly string[]) => reach.queries.getQueryState(queryKey)?.status;
  const shown = [[...keys.avatars, "recent"], keys.stats, keys.health, keys.credits];
  expect(shown.map(statusOf)).toEqual(shown.map(() => "success"));
  expect(reach.preparePictures).toHaveBeenCalledWith([]);
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
