import { expect, it } from "vitest";
import { ApiError, type ApiErrorFacts } from "@/lib/api-error";
import { AT_ONCE, sendInRow } from "./request-row";

const NUMBERS = Array.from({ length: 10 }, (_, number) => number);

function refusal(facts: Partial<ApiErrorFacts>): ApiError {
  return new ApiError("No.", { kind: "conflict", code: "no", status: 409, ...facts });
}

const limited = refusal({ kind: "limited", status: 429, retryAfter: 7 });

/** A server that refuses some numbers with the errors given for them, one after the other. */
function aServer(refusals: Record<number, ApiError[]> = {}) {
  const asked: number[] = [];
  const pauses: number[] = [];
  const counts: number[] = [];
  const atWork = { now: 0, most: 0 };
  const stopping = new AbortController();
  const send = async (number: number) => {
    asked.push(number);
    atWork.now += 1;
    atWork.most = Math.max(atWork.most, atWork.now);
    await Promise.resolve();
    atWork.now -= 1;
    const error = refusals[number]?.shift();
    if (error) throw error;
  };
  const pause = async (milliseconds: number) => void pauses.push(milliseconds);
  const onProgress = (count: number) => void counts.push(count);
  const run = () => sendInRow(NUMBERS, send, { signal: stopping.signal, onProgress, pause });
  return { asked, pauses, counts, atWork, stopping, run };
}

it("sends everything, a few at a time, and tells how far it is", async () => {
  const { run, asked, atWork, counts } = aServer();
  const result = await run();
  expect(result).toEqual({ done: NUMBERS, refused: [], left: [] });
  expect(asked).toEqual(NUMBERS);
  expect(atWork.most).toBe(AT_ONCE);
  expect(counts.at(-1)).toBe(10);
});

it("goes on after a refusal and keeps it", async () => {
  const error = refusal({});
  const { done, refused } = await aServer({ 3: [error] }).run();
  expect(done).toHaveLength(9);
  expect(refused).toEqual([{ item: 3, error }]);
});

it("waits as long as the server asks, and sends once more", async () => {
  const server = aServer({ 2: [limited] });
  const { done, refused } = await server.run();
  expect(server.pauses).toEqual([7000]);
  expect(done).toHaveLength(10);
  expect(refused).toEqual([]);
});

it("waits only once, and spares the server the rest", async () => {
  const server = aServer({ 0: [limited, limited] });
  const { refused, done } = await server.run();
  expect(server.pauses).toEqual([7000]);
  expect(server.asked.length).toBeLessThan(11);
  expect(refused.length + done.length).toBe(10);
  expect(refused.every(({ error }) => error === limited)).toBe(true);
});

it("ends when the connection is gone", async () => {
  const offline = refusal({ kind: "offline", status: 0 });
  const server = aServer({ 0: [offline] });
  const { refused } = await server.run();
  expect(server.asked.length).toBeLessThan(10);
  expect(refused.map(({ item }) => item)).toContain(9);
});

it("leaves what was not sent when it is stopped", async () => {
  const server = aServer();
  const running = server.run();
  server.stopping.abort();
  const { done, left, refused } = await running;
  expect(done).toEqual([0, 1, 2, 3]);
  expect(left).toEqual([4, 5, 6, 7, 8, 9]);
  expect(refused).toEqual([]);
});

it("does not wait any longer when it is stopped", async () => {
  const stopping = new AbortController();
  const send = async () => {
    stopping.abort();
    throw limited;
  };
  const row = { signal: stopping.signal, onProgress: () => undefined };
  expect(await sendInRow([1], send, row)).toEqual({ done: [], refused: [], left: [1] });
});
