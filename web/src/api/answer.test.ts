import { describe, expect, it } from "vitest";
import { mayPass } from "@/lib/api-error";
import { answer, refusal } from "./answer";

const reply = (status: number, headers: HeadersInit = {}) =>
  new Response(null, { status, headers });

describe("refusal", () => {
  it("reads our own error shape", () => {
    const body = { error: "Not enough.", code: "insufficient_credits", required: 15, balance: 3 };
    const { kind, message, facts } = refusal(reply(402), { ...body, requestId: "r1" });
    expect({ kind, message }).toEqual({ kind: "payment", message: "Not enough." });
    expect(facts).toMatchObject({ required: 15, balance: 3, requestId: "r1" });
  });

  it("reads the gateway's own shape", () => {
    const error = refusal(reply(403, { "x-amzn-requestid": "r2" }), { message: "Forbidden" });
    expect(error.message).toBe("Forbidden");
    expect(error.facts).toMatchObject({ code: "http_403", requestId: "r2" });
  });

  it("survives a body that is no JSON", () => {
    expect(refusal(reply(502), "<html>").facts).toMatchObject({ kind: "server", code: "http_502" });
  });

  it("knows how long to wait", () => {
    expect(refusal(reply(429, { "Retry-After": "12" }), {}).facts.retryAfter).toBe(12);
    expect(refusal(reply(429), { retryAfter: 7 }).facts.retryAfter).toBe(7);
    expect(refusal(reply(429), {}).facts.retryAfter).toBeUndefined();
  });
});

describe("answer", () => {
  it("takes a failed fetch for being offline", async () => {
    const failed = Promise.reject(new TypeError("Failed to fetch"));
    await expect(answer(failed)).rejects.toMatchObject({ kind: "offline" });
  });

  it("lets a cancelled request be cancelled", async () => {
    const cancelled = Promise.reject(new DOMException("", "AbortError"));
    await expect(answer(cancelled)).rejects.toBeInstanceOf(DOMException);
  });
});

it.each([
  [400, false],
  [402, false],
  [404, false],
  [429, false],
  [503, true],
])("after %i trying again is worth it: %s", (status, worth) => {
  expect(mayPass(refusal(reply(status), {}))).toBe(worth);
});
