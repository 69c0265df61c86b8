import { afterEach, expect, it, vi } from "vitest";
import { sendOnce } from "./idempotency";

const at = (method: string) =>
  new Request("http://lumiku.test/api/things", {
    method,
    ...(method === "POST" && { body: "{}" }),
  });
const keyOf = (request: Request) => request.headers.get("Idempotency-Key");
const made = () => Response.json({ id: "t1" }, { status: 201 });
const running = () => Response.json({ code: "idempotency_in_progress" }, { status: 409 });
const lost = () => Promise.reject(new TypeError("Failed to fetch"));

afterEach(() => void vi.restoreAllMocks());

/** A sender whose replies come from `replies`, one after the other; tells the keys it was sent. */
function aSender(...replies: (() => Response | Promise<Response>)[]) {
  const sent: (string | null)[] = [];
  const pauses: number[] = [];
  const send = sendOnce(
    async (request) => {
      sent.push(keyOf(request));
      await request.text();
      return (replies.shift() ?? made)();
    },
    async (milliseconds) => void pauses.push(milliseconds),
  );
  return { send, sent, pauses };
}

it("sends each press under a key of its own", async () => {
  const { send, sent } = aSender();
  await send(at("POST"));
  await send(at("POST"));
  expect(sent[0]).toMatch(/^[\x21-\x7e]{1,255}$/);
  expect(sent[1]).not.toBe(sent[0]);
});

it("sends what the network lost again, under the same key and ever later", async () => {
  const { send, sent, pauses } = aSender(lost, lost);
  expect((await send(at("POST"))).status).toBe(201);
  expect(sent).toEqual([sent[0], sent[0], sent[0]]);
  expect(pauses).toEqual([1_000, 3_000]);
});

it("waits for the answer of the first that is still being worked on", async () => {
  const { send, sent } = aSender(lost, running);
  expect((await send(at("POST"))).status).toBe(201);
  expect(new Set(sent).size).toBe(1);
});

it("gives up after the third try", async () => {
  const { send, sent } = aSender(lost, lost, lost);
  await expect(send(at("POST"))).rejects.toThrow("Failed to fetch");
  expect(sent).toHaveLength(3);
});

it("does not repeat what was refused", async () => {
  const { send, sent } = aSender(() => Response.json({ code: "conflict" }, { status: 409 }));
  expect((await send(at("POST"))).status).toBe(409);
  expect(sent).toHaveLength(1);
});

it("does not repeat what cannot be sent at all, or is not wanted any more", async () => {
  const given = aSender(() => Promise.reject(new DOMException("", "AbortError")));
  await expect(given.send(at("POST"))).rejects.toBeInstanceOf(DOMException);
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  const offline = aSender(lost);
  await expect(offline.send(at("POST"))).rejects.toThrow("Failed to fetch");
  expect([given.sent.length, offline.sent.length]).toEqual([1, 1]);
});

it.each(["GET", "PATCH", "DELETE"])("leaves %s alone", async (method) => {
  const { send, sent } = aSender(lost);
  await expect(send(at(method))).rejects.toThrow("Failed to fetch");
  expect(sent).toEqual([null]);
});
