import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { aGeneration } from "@/testing/builders";
import { ApiProvider, createApi } from "../client";
import type { Generation } from "./types";
import { useWork } from "./work";

vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);

const ENDS: Record<string, Generation["status"]> = { g1: "completed", g2: "failed" };
const session = { accessToken: async () => "token", renew: async () => null, end: () => undefined };
const [first, second] = [aGeneration({ id: "g1" }), aGeneration({ id: "g2" })];

let root: Root;
let clear: () => void;

async function answer(request: Request): Promise<Response> {
  const id = request.url.split("/").at(-1) ?? "";
  const generation = aGeneration({ id, status: ENDS[id] ?? "processing" });
  return Response.json({ success: true, generation });
}

function Page({ active }: { active: Generation[] }) {
  const work = useWork(active);
  clear = work.clear;
  return work.list.map(({ id, status }) => `${id} ${status}`).join(", ");
}

async function show(active: Generation[]): Promise<string> {
  const api = createApi({ baseUrl: "http://api.test", session: session as never, send: answer });
  await act(async () =>
    root.render(
      <QueryClientProvider client={client}>
        <ApiProvider value={api}>
          <Page active={active} />
        </ApiProvider>
      </QueryClientProvider>,
    ),
  );
  await act(async () => new Promise((resolve) => setTimeout(resolve, 20)));
  return document.body.textContent ?? "";
}

let client: QueryClient;

beforeEach(() => {
  client = new QueryClient();
  root = createRoot(document.body.appendChild(document.createElement("div")));
});

afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
});

it("keeps what was made where it was, until it is cleared", async () => {
  expect(await show([second, first])).toBe("g2 processing, g1 processing");
  expect(await show([second])).toBe("g2 processing, g1 completed");
  await act(async () => clear());
  expect(document.body.textContent).toBe("g2 processing");
});

it("lets go of what failed", async () => {
  await show([second, first]);
  expect(await show([first])).toBe("g1 processing");
});
