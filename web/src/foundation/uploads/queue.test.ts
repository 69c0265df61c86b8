import { describe, expect, it, vi } from "vitest";
import { ApiError, offlineError } from "@/lib/api-error";
import { type Outside, UploadQueue, type Way } from "./queue";
import { reduce, startable, totalProgress } from "./queue-state";
import type { Upload } from "./upload";

function upload(id: string): Upload {
  const file = new File(["x".repeat(10)], `${id}.png`);
  const what = { name: id, file, type: "image/png", shrinks: false, anyway: false } as const;
  return { id, target: "p", ...what, about: null, itemId: null, step: { kind: "waiting" } };
}

/** A server that does what it is told: every call waits until the test answers it. */
function scripted() {
  const sends = new Map<string, Way & { done: () => void; fail: (error: unknown) => void }>();
  const discarded: string[] = [];
  const asked: string[] = [];
  const reserved: string[] = [];
  const together: string[][] = [];
  const renewed: string[] = [];
  let refusal: unknown = null;
  let made = 0;
  const outside: Outside<string> = {
    prepare: async ({ file }) => file,
    reserve: async ({ id }) => {
      asked.push(id);
      if (refusal) throw refusal;
      reserved.push(id);
      made += 1;
      return { itemId: `avatar-${made}`, form: id };
    },
    reserveMany: async (prepared) => {
      const ids = prepared.map(({ upload }) => upload.id);
      together.push(ids);
      if (refusal) throw refusal;
      made += ids.length;
      return ids.map((id) => (id === "bad" ? new Error("no") : { itemId: `of-${id}`, form: id }));
    },
    renewed: async ({ itemId, form }) => {
      renewed.push(itemId);
      return form;
    },
    send: (id, _bytes, way) =>
      new Promise((done, fail) => {
        sends.set(id, { ...way, done, fail });
        way.signal.addEventListener("abort", () => fail(way.signal.reason));
      }),
    discard: async ({ itemId }) => {
      discarded.push(itemId ?? "none");
    },
  };
  const refuse = (error: unknown) => {
    refusal = error;
  };
  return { outside, sends, discarded, asked, reserved, together, renewed, refuse };
}

const kinds = (queue: UploadQueue<string>) => queue.current().map(({ step }) => step.kind);

async function started(ids: string[]) {
  const server = scripted();
  const queue = new UploadQueue(server.outside);
  queue.add(ids.map(upload));
  await vi.waitFor(() => expect(server.sends.size).toBe(Math.min(3, ids.length)));
  return { server, queue };
}

describe("the upload queue", () => {
  it("sends three at a time, and the next when one has arrived", async () => {
    const { server, queue } = await started(["a", "b", "c", "d"]);
    expect(kinds(queue)).toEqual(["sending", "sending", "sending", "waiting"]);
    server.sends.get("b")?.done();
    await vi.waitFor(() => expect(server.sends.has("d")).toBe(true));
    expect(kinds(queue)).toEqual(["sending", "sent", "sending", "sending"]);
  });

  it("reserves several together, each with its own outcome", async () => {
    const { server, queue } = await started(["a", "bad", "c", "d"]);
    expect(server.together).toEqual([["a", "bad", "c", "d"]]);
    expect(kinds(queue)).toEqual(["sending", "failed", "sending", "sending"]);
    expect(queue.current().map(({ itemId }) => itemId)).toEqual(["of-a", null, "of-c", "of-d"]);
    expect(server.asked).toEqual([]);
  });

  it("has the form looked at again when its turn comes", async () => {
    const { server } = await started(["a", "b", "c", "d"]);
    expect(server.renewed).toEqual(["of-a", "of-b", "of-c"]);
    server.sends.get("a")?.done();
    await vi.waitFor(() => expect(server.renewed.at(-1)).toBe("of-d"));
  });

  it("gives back what is called off while it is being reserved", async () => {
    const server = scripted();
    const queue = new UploadQueue(server.outside);
    queue.add(["a", "b"].map(upload));
    await vi.waitFor(() => expect(server.together).toHaveLength(1));
    await queue.cancel("b");
    await vi.waitFor(() => expect(queue.current().map(({ id }) => id)).toEqual(["a"]));
    expect(server.discarded).toEqual(["of-b"]);
  });

  it("gives back what was reserved when an upload is called off", async () => {
    const { server, queue } = await started(["a"]);
    await queue.cancel("a");
    await vi.waitFor(() => expect(queue.current()).toEqual([]));
    expect(server.discarded).toEqual(["avatar-1"]);
  });

  it("gives back an upload that waits and is called off", async () => {
    const { server, queue } = await started(["a", "b", "c", "d"]);
    await queue.cancel("d");
    expect(queue.current().map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(server.discarded).toEqual(["of-d"]);
  });

  it("tries again with a new reservation, after giving the old one back", async () => {
    const { server, queue } = await started(["a"]);
    server.sends.get("a")?.fail(offlineError());
    await vi.waitFor(() => expect(kinds(queue)).toEqual(["failed"]));
    await queue.retry("a");
    await vi.waitFor(() => expect(kinds(queue)).toEqual(["sending"]));
    expect(server.discarded).toEqual(["avatar-1"]);
    expect(server.reserved).toEqual(["a", "a"]);
    expect(queue.current()[0]?.itemId).toBe("avatar-2");
  });

  it("stops asking when the credits are spent", async () => {
    const server = scripted();
    const queue = new UploadQueue(server.outside);
    server.refuse(
      new ApiError("no", { kind: "payment", code: "insufficient_credits", status: 402 }),
    );
    queue.add(["a", "b", "c", "d", "e"].map(upload));
    await vi.waitFor(() => expect(kinds(queue)).toEqual(Array(5).fill("failed")));
    expect(server.together).toHaveLength(1);
    expect(server.asked).toEqual([]);
  });

  it("keeps an upload whose reservation could not be given back, to try again", async () => {
    const { server, queue } = await started(["a"]);
    server.outside.discard = async () => {
      throw offlineError();
    };
    await queue.cancel("a");
    await vi.waitFor(() => expect(kinds(queue)).toEqual(["failed"]));
    expect(queue.current()[0]?.itemId).toBe("avatar-1");
  });

  it("takes only what has arrived off the list", async () => {
    const { server, queue } = await started(["a", "b"]);
    server.sends.get("a")?.done();
    await vi.waitFor(() => expect(kinds(queue)).toEqual(["sent", "sending"]));
    queue.clearSent();
    expect(queue.current().map(({ id }) => id)).toEqual(["b"]);
  });

  it("forgets everything when the person signs out", async () => {
    const { server, queue } = await started(["a", "b", "c", "d"]);
    queue.abandon();
    expect(queue.current()).toEqual([]);
    expect(server.sends.get("a")?.signal.aborted).toBe(true);
  });
});

describe("the state of the queue", () => {
  it("does not let what is being called off go on", () => {
    const cancelling = [{ ...upload("a"), step: { kind: "cancelling" as const } }];
    const step = { kind: "sending", sent: 0.5 } as const;
    expect(reduce(cancelling, { kind: "step", id: "a", step })).toEqual(cancelling);
  });

  it("starts nothing while three are at work", () => {
    const busy = ["a", "b", "c"].map((id) => ({
      ...upload(id),
      step: { kind: "preparing" as const },
    }));
    expect(startable([...busy, upload("d")])).toEqual([]);
    expect(startable([upload("d"), ...busy.slice(1)]).map(({ id }) => id)).toEqual(["d"]);
  });

  it("counts files by their size", () => {
    const half = { ...upload("a"), step: { kind: "sending" as const, sent: 0.5 } };
    const done = { ...upload("b"), step: { kind: "sent" as const } };
    expect(totalProgress([half, done])).toBe(75);
    expect(totalProgress([])).toBe(0);
  });
});
