import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Session } from "@/lib/session/session";
import { anAvatar, memoryStore, someTokens } from "@/testing/builders";
import { aPage } from "@/testing/page";
import { ApiProvider, createApi } from "../client";
import { useFoundAvatars } from "./found-avatars";

const show = aPage();
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function Total() {
  return useFoundAvatars({ q: "siti" }).data?.pages[0]?.total;
}

it("asks again while only the newest were looked through, and no longer", async () => {
  const answers = [
    { total: 1, complete: false },
    { total: 2, complete: true },
  ];
  const send = vi.fn(async () => {
    const answer = answers[Math.min(send.mock.calls.length, answers.length) - 1];
    return Response.json({ avatars: [anAvatar()], nextCursor: null, ...answer });
  });
  const tokens = someTokens({ expiresAt: Date.now() + 3_600_000 });
  const session = new Session({ store: memoryStore(tokens), renew: async () => tokens });
  await show(
    <ApiProvider value={createApi({ baseUrl: "http://lumiku.test/api", session, send })}>
      <QueryClientProvider client={new QueryClient()}>
        <Total />
      </QueryClientProvider>
    </ApiProvider>,
  );
  await pass(100);
  expect(document.body.textContent).toBe("1");
  await pass(60_000);
  expect(document.body.textContent).toBe("2");
  expect(send).toHaveBeenCalledTimes(2);
});
