import { describe, expect, it, vi } from "vitest";
import { Session } from "@/lib/session/session";
import { memoryStore, someTokens } from "@/testing/builders";
import { answer } from "./answer";
import { createApi } from "./client";

type Send = (request: Request) => Promise<Response>;

function anApi(send: Send, { signedIn = true, onQueued = () => {} } = {}) {
  const store = memoryStore(signedIn ? someTokens({ expiresAt: Date.now() + 3_600_000 }) : null);
  const renew = async () => someTokens({ accessToken: "access-2" });
  const session = new Session({ store, renew });
  return {
    session,
    api: createApi({ baseUrl: "http://lumiku.test/api", session, send, onQueued }),
  };
}

const tokenOf = (request: Request) => request.headers.get("Authorization");
const unauthenticated = () => Response.json({ code: "unauthenticated" }, { status: 401 });
const credits = () => Response.json({ success: true, balance: 985, enabled: true });

describe("client", () => {
  it("sends the access token", async () => {
    const send = vi.fn<Send>(async () => credits());
    await answer(anApi(send).api.GET("/credits"));
    expect(send.mock.calls.map(([request]) => tokenOf(request))).toEqual(["Bearer access-1"]);
  });

  it("renews the token after a 401 and asks once more, body and all", async () => {
    const bodies: string[] = [];
    const send: Send = async (request) => {
      bodies.push(await request.text());
      return tokenOf(request) === "Bearer access-2" ? credits() : unauthenticated();
    };
    const body = { name: "Lebaran" };
    await answer(anApi(send).api.POST("/apps/avatar-creator/projects", { body }));
    expect(bodies).toEqual([JSON.stringify(body), JSON.stringify(body)]);
  });

  it("keeps the key of a request that it asks once more", async () => {
    const keys: (string | null)[] = [];
    const send: Send = async (request) => {
      keys.push(request.headers.get("Idempotency-Key"));
      return tokenOf(request) === "Bearer access-2" ? credits() : unauthenticated();
    };
    const body = { name: "Lebaran" };
    await answer(anApi(send).api.POST("/apps/avatar-creator/projects", { body }));
    expect(keys).toEqual([expect.any(String), keys[0]]);
  });

  it("tells when something was queued", async () => {
    const onQueued = vi.fn();
    const { api } = anApi(async () => Response.json({}, { status: 202 }), { onQueued });
    const params = { path: { generation_id: "g1" } };
    await answer(api.POST("/apps/avatar-creator/generations/{generation_id}/retry", { params }));
    expect(onQueued).toHaveBeenCalledTimes(1);
    await answer(anApi(async () => credits(), { onQueued }).api.GET("/credits"));
    expect(onQueued).toHaveBeenCalledTimes(1);
  });

  it("ends the session when the renewed token is refused too", async () => {
    const send = vi.fn<Send>(async () => unauthenticated());
    const { api, session } = anApi(send);
    await expect(answer(api.GET("/credits"))).rejects.toMatchObject({ kind: "unauthenticated" });
    expect(send).toHaveBeenCalledTimes(2);
    expect(session.endReason).toBe("expired");
  });

  it("asks without a token when nobody is signed in", async () => {
    const send = vi.fn<Send>(async () => unauthenticated());
    await answer(anApi(send, { signedIn: false }).api.GET("/credits")).catch(() => undefined);
    expect(send).toHaveBeenCalledTimes(1);
    expect(send.mock.calls[0]?.[0].headers.has("Authorization")).toBe(false);
  });
});
