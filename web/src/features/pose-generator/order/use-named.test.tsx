import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act } from "react";
import { expect, it } from "vitest";
import { ApiProvider, createApi } from "@/api/client";
import { ApiError } from "@/lib/api-error";
import { Session } from "@/lib/session/session";
import { anAvatar, memoryStore, someTokens } from "@/testing/builders";
import { aPage } from "@/testing/page";
import { BLANK, type Draft, problemsOf } from "./draft";
import { useLookAgain, useNamed } from "./use-named";

const draw = aPage();
const NOT_FOUND = new ApiError("", { kind: "not-found", code: "avatar_not_found", status: 404 });
const DRAFT: Draft = {
  ...BLANK,
  avatarId: "a1",
  productId: "p1",
  poses: { templateIds: ["t1"], distribution: {} },
};

function Screen({ refusal }: { refusal: unknown }) {
  useLookAgain(DRAFT, refusal);
  const problems = problemsOf(DRAFT, useNamed(DRAFT));
  return <output>{problems.map(({ kind }) => kind).join(" ")}</output>;
}

/** Draws what is wrong with a draft, on a server where only these paths are there. */
async function drawn(there: Map<string, unknown>) {
  const send = async ({ url }: Request) => {
    const found = there.get(url.slice(url.lastIndexOf("/") + 1));
    return found
      ? Response.json(found, { headers: { ETag: '"1"' } })
      : Response.json({ code: "not_found", error: "Gone." }, { status: 404 });
  };
  const tokens = someTokens({ expiresAt: Date.now() + 3_600_000 });
  const session = new Session({ store: memoryStore(tokens), renew: async () => tokens });
  const api = createApi({ baseUrl: "http://lumiku.test/api", session, send });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const show = async (refusal: unknown) => {
    await draw(
      <ApiProvider value={api}>
        <QueryClientProvider client={client}>
          <Screen refusal={refusal} />
        </QueryClientProvider>
      </ApiProvider>,
    );
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    return document.querySelector("output")?.textContent;
  };
  return show;
}

it("says which of the things that it names are gone", async () => {
  const show = await drawn(new Map([["a1", { avatar: anAvatar() }]]));
  expect(await show(null)).toBe("productGone posesGone");
});

it("looks again when the server says that something is not there", async () => {
  const there = new Map<string, unknown>([
    ["a1", { avatar: anAvatar() }],
    ["p1", { product: { id: "p1", transparentUrl: "x", pictures: [] } }],
    ["t1", { template: { id: "t1" } }],
  ]);
  const show = await drawn(there);
  expect(await show(null)).toBe("");
  there.delete("a1");
  expect(await show(null)).toBe("");
  expect(await show(NOT_FOUND)).toBe("avatarGone");
});
