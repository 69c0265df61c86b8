import { describe, expect, it, vi } from "vitest";
import { offlineError } from "@/lib/api-error";
import { memoryStore, someTokens } from "@/testing/builders";
import { SessionEnded } from "./problem";
import { Session } from "./session";
import type { Tokens } from "./tokens";

const MINUTE = 60_000;

function aSession(renew = vi.fn(async () => someTokens({ accessToken: "access-2" }))) {
  const store = memoryStore(someTokens({ expiresAt: 60 * MINUTE }));
  const clock = { now: 0 };
  const session = new Session({ store, renew, now: () => clock.now });
  return { session, store, renew, clock };
}

describe("session", () => {
  it("gives the token it has while that is good for more than two minutes", async () => {
    const { session, renew, clock } = aSession();
    clock.now = 57 * MINUTE;
    expect(await session.accessToken()).toBe("access-1");
    expect(renew).not.toHaveBeenCalled();
  });

  it("renews before the token runs out, and keeps the new one", async () => {
    const { session, store, renew, clock } = aSession();
    clock.now = 58.5 * MINUTE;
    expect(await session.accessToken()).toBe("access-2");
    expect(renew).toHaveBeenCalledWith("refresh-1");
    expect(store.read()?.accessToken).toBe("access-2");
  });

  it("renews once for callers at the same moment", async () => {
    const { session, renew, clock } = aSession();
    clock.now = 59 * MINUTE;
    await Promise.all([session.accessToken(), session.accessToken(), session.renew()]);
    expect(renew).toHaveBeenCalledTimes(1);
  });

  it("ends as expired when the refresh token is refused", async () => {
    const { session, store } = aSession(vi.fn(() => Promise.reject(new SessionEnded())));
    expect(await session.renew()).toBeNull();
    expect(session.endReason).toBe("expired");
    expect(store.read()).toBeNull();
  });

  it("goes on when only the network failed", async () => {
    const { session, store } = aSession(vi.fn(() => Promise.reject(offlineError())));
    await expect(session.renew()).rejects.toMatchObject({ kind: "offline" });
    expect(store.read()?.accessToken).toBe("access-1");
  });

  it("stays signed out when a renewal comes back after signing out", async () => {
    let finish: (tokens: Tokens) => void = () => undefined;
    const late = new Promise<Tokens>((resolve) => {
      finish = resolve;
    });
    const { session, store } = aSession(vi.fn(() => late));
    const renewal = session.renew();
    session.end("signed-out");
    finish(someTokens({ accessToken: "access-2" }));
    expect(await renewal).toBeNull();
    expect(store.read()).toBeNull();
    expect(session.endReason).toBe("signed-out");
  });

  it("tells its listeners about every change", () => {
    const { session } = aSession();
    const heard = vi.fn();
    session.subscribe(heard);
    session.end("signed-out");
    session.begin(someTokens());
    expect(heard).toHaveBeenCalledTimes(2);
    expect(session.endReason).toBeNull();
  });
});
