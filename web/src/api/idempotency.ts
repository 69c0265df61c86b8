import type { Send } from "./send";

const HEADER = "Idempotency-Key";
const WAITS_MS = [1_000, 3_000];
const KEY_BYTES = 16;
const IN_PROGRESS = 409;

/**
 * Gives every POST a key of its own, by which the server does once what it is asked for twice. So
 * one that the network lost, or whose answer it lost, is sent again with the same key; what somebody
 * asks for anew gets another.
 */
export function sendOnce(send: Send, pause: (milliseconds: number) => Promise<void> = sleep): Send {
  return async (request) => {
    if (request.method !== "POST") return send(request);
    request.headers.set(HEADER, newKey());
    for (const wait of WAITS_MS) {
      const reply = await send(request.clone()).catch(unlessLost);
      if (reply && !(await isInProgress(reply))) return reply;
      await pause(wait);
      request.signal.throwIfAborted();
    }
    return send(request);
  };
}

/** What the person gave up, or a browser that knows it is offline, is not worth another try. */
function unlessLost(error: unknown): null {
  if (error instanceof TypeError && navigator.onLine) return null;
  throw error;
}

/** Whether the first of two with one key is still being worked on. */
async function isInProgress(reply: Response): Promise<boolean> {
  if (reply.status !== IN_PROGRESS) return false;
  const body: unknown = await reply
    .clone()
    .json()
    .catch(() => null);
  return (body as { code?: unknown } | null)?.code === "idempotency_in_progress";
}

// Not randomUUID: browsers keep that from pages without TLS, as the local cloud's are.
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
