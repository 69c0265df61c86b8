import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act } from "react";
import { MemoryRouter } from "react-router";
import { beforeEach, expect, it, vi } from "vitest";
import { ApiProvider, createApi } from "@/api/client";
import type { Work } from "@/api/work/types";
import { IdentityProvider } from "@/lib/session/context";
import { Session } from "@/lib/session/session";
import { aWork, memoryStore, someTokens } from "@/testing/builders";
import { aPage } from "@/testing/page";
import { type AppWork, AppWorkProvider } from "./app-work";
import { TrayButton } from "./TrayButton";

const draw = aPage();
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 30)));
const count = () => document.querySelector("button > span")?.textContent ?? null;
const ended = (id: string, minute: number, given: Partial<Work> = {}) =>
  aWork({ id, status: "completed", endedAt: `2026-03-10T08:0${minute}:00Z`, ...given });

const APPS = new Map<string, AppWork>([
  ["avatar-creator", { place: (id) => `/projects/${id}`, kinds: { avatar: { id: "", en: "" } } }],
]);

beforeEach(() => {
  document.title = "";
});

interface Lists {
  active?: Work[];
  /** Or when it is known. */
  ended?: Work[] | Promise<Work[]>;
}

/** A visit of somebody, whose work is as given whenever it is asked for. */
async function visit(work: Lists, email = "siti@lumiku.example") {
  const client = new QueryClient();
  const send = async ({ url }: Request) => {
    const status = new URL(url).searchParams.get("status") as keyof Lists;
    return Response.json({ work: (await work[status]) ?? [], apps: [] });
  };
  const tokens = someTokens({ email, expiresAt: Date.now() + 3_600_000 });
  const session = new Session({ store: memoryStore(tokens), renew: async () => tokens });
  await draw(
    <IdentityProvider key={email} value={{ session, pool: {} as never }}>
      <ApiProvider value={createApi({ baseUrl: "http://lumiku.test/api", session, send })}>
        <QueryClientProvider client={client}>
          <AppWorkProvider value={APPS}>
            <MemoryRouter>
              <TrayButton />
            </MemoryRouter>
          </AppWorkProvider>
        </QueryClientProvider>
      </ApiProvider>
    </IdentityProvider>,
  );
  await settle();
  await settle();
  return client;
}

async function press() {
  await act(async () => document.querySelector("button")?.click());
}

async function open() {
  await press();
  const there = async () => {
    await settle();
    expect(document.querySelector("section")).not.toBeNull();
  };
  await vi.waitFor(there, { timeout: 20_000 }); // its code is loaded by the press
}

/** How many things stand in each part of the open tray. */
function parts() {
  const all = [...document.querySelectorAll("section")];
  return Object.fromEntries(
    all.map((part) => [part.querySelector("h2")?.textContent, part.querySelectorAll("li").length]),
  );
}

it("counts what runs, in the tab as well", async () => {
  await visit({ active: [aWork(), aWork({ id: "w2" })] });
  expect([count(), document.title]).toEqual(["2", "(2) Lumiku"]);
  await draw(null);
  expect(document.title).toBe("Lumiku");
});

it("tells nothing old at a first visit, and then what ended since, until it was looked at", async () => {
  await visit({ ended: [ended("w1", 1)] });
  expect(count()).toBeNull();
  await draw(null);
  const work = { ended: [ended("w3", 3), ended("w2", 2), ended("w1", 1)] };
  await visit(work);
  expect(count()).toBe("2");
  await open();
  expect(parts()).toEqual({ running: 0, news: 2, earlier: 1 });
  await draw(null);
  await visit(work);
  expect(count()).toBeNull();
});

it("tells as new what ends while it is open, though opened before anything was known", async () => {
  let told = (_: Work[]) => {};
  const first = new Promise<Work[]>((resolve) => {
    told = resolve;
  });
  const work: Lists = { active: [aWork({ id: "w2" })], ended: first };
  const client = await visit(work);
  await press();
  told([ended("w1", 1)]);
  const there = async () => {
    await settle();
    expect(parts()).toEqual({ running: 1, earlier: 1 });
  };
  await vi.waitFor(there, { timeout: 20_000 });
  Object.assign(work, { active: [], ended: [ended("w2", 2), ended("w1", 1)] });
  await act(() => client.invalidateQueries());
  await settle();
  expect(parts()).toEqual({ running: 0, news: 1, earlier: 1 });
});

it("remembers the last look of each person for themselves", async () => {
  await visit({});
  await draw(null);
  await visit({ ended: [ended("w1", 1)] }, "budi@lumiku.example");
  expect(count()).toBeNull();
  await draw(null);
  await visit({ ended: [ended("w1", 1)] });
  expect(count()).toBe("1");
});

it("says how things ended, why they failed, and what came back", async () => {
  const trouble = { failed: 1, refunded: 15, errorCode: "odd", errorMessage: "The moon is full." };
  await visit({ ended: [ended("w1", 1, { status: "failed", ...trouble })] });
  await open();
  const card = document.querySelector("section li")?.textContent;
  for (const text of ["outcomes.failed", "The moon is full.", "returned"]) {
    expect(card).toContain(text);
  }
  expect(document.querySelector("section li a")?.getAttribute("href")).toBe("/projects/p1");
});

it("shows work of an app that it does not know, without a link", async () => {
  await visit({ active: [aWork({ appId: "brand-new", kind: "thing" })] });
  await open();
  const card = document.querySelector("section li");
  expect([card?.querySelector("a"), card?.querySelector("h3")?.textContent]).toEqual([
    null,
    "Siti",
  ]);
  expect(card?.textContent).toContain("brand-new");
});
