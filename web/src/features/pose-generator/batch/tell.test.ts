import { QueryClient } from "@tanstack/react-query";
import { beforeEach, expect, it } from "vitest";
import { createApi } from "@/api/client";
import { batchQuery, putBatch } from "@/api/pose-generator/batch";
import type { Batch, BatchStatus } from "@/api/pose-generator/batch-types";
import { Session } from "@/lib/session/session";
import { memoryStore, someTokens } from "@/testing/builders";
import { watch } from "./tell";
import { dropWish, keepWish, wishes } from "./wishes";

let batchId = "";
let told: string[] = [];
const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });

function aBatch(status: BatchStatus, given: Partial<Batch> = {}): Batch {
  const running = status === "processing" ? 1 : 0;
  const counts = { running, total: 2, done: 1, failed: 0 };
  return { id: batchId, projectId: "p1", status, ...counts, ...given } as Batch;
}

/** Has the page learn what became of the batch. */
async function becomes(...batch: Parameters<typeof aBatch>) {
  putBatch(client, aBatch(...batch));
  await new Promise((resolve) => setTimeout(resolve));
}

/** Watches a batch on a server that has it so, or not at all. */
async function watching(status: BatchStatus | null) {
  const send = async () =>
    status
      ? Response.json({ generation: aBatch(status) })
      : Response.json({ code: "batch_not_found", error: "Gone." }, { status: 404 });
  const tokens = someTokens({ expiresAt: Date.now() + 3_600_000 });
  const session = new Session({ store: memoryStore(tokens), renew: async () => tokens });
  const api = createApi({ baseUrl: "http://lumiku.test/api", session, send });
  const tell = (batch: Batch) => told.push(batch.status);
  watch({ api, client, batchId, tell, done: () => told.push("done") });
  await client.fetchQuery(batchQuery(api, batchId)).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve));
}

beforeEach(() => {
  batchId = crypto.randomUUID();
  told = [];
});

it("tells once each time when a batch that goes on waits, and when it has ended", async () => {
  await watching("processing");
  expect(told).toEqual([]);
  await becomes("waiting_for_approval");
  await becomes("waiting_for_approval", { failed: 1 });
  await becomes("processing");
  await becomes("completed");
  expect(told).toEqual(["waiting_for_approval", "done", "completed"]);
});

it("tells nobody what they did themselves", async () => {
  await watching("processing");
  await becomes("paused", { pausedBecause: "asked" });
  await becomes("processing", { pausedBecause: null });
  await becomes("paused", { pausedBecause: "failures" });
  await becomes("processing", { pausedBecause: null });
  await becomes("cancelled");
  expect(told).toEqual(["paused", "done"]);
});

it.each([
  ["completed", ["done", "completed"]],
  ["paused", []],
  [null, ["done"]],
] as const)("says of one found %s after a reload: %o", async (status, expected) => {
  await watching(status);
  expect(told).toEqual(expected);
});

it("keeps wishes until they are dropped, each once", () => {
  const storage = memoryText();
  for (const id of ["b1", "b2", "b1"]) keepWish(id, storage);
  expect(wishes(storage)).toEqual(["b1", "b2"]);
  dropWish("b1", storage);
  expect(wishes(storage)).toEqual(["b2"]);
});

function memoryText() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}
