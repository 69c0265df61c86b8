import { type ApiErrorKind, isOfKind } from "@/lib/api-error";

export const AT_ONCE = 4;
// Where the server does not say how long.
const WAIT_SECONDS = 60;
// What refuses one refuses all.
const ENDS_ALL: readonly ApiErrorKind[] = ["offline", "unauthenticated", "limited"];

export interface RowResult<Item> {
  done: Item[];
  refused: { item: Item; error: unknown }[];
  /** Those that were not sent any more when it was stopped. */
  left: Item[];
}

/** How a row is followed and stopped. */
export interface RowWay {
  /** Stops it: what has not been sent stays as it was. */
  signal: AbortSignal;
  /** Is told how many have been answered. */
  onProgress: (count: number) => void;
}

interface Row extends RowWay {
  pause?: typeof sleep;
}

/**
 * Calls `send` for each item, at most four at a time, and never throws. Where the server asks to
 * wait, an item waits and is sent once more; trouble that all would have ends the row.
 */
export async function sendInRow<Item>(
  items: readonly Item[],
  send: (item: Item) => Promise<unknown>,
  { signal, onProgress, pause = sleep }: Row,
): Promise<RowResult<Item>> {
  const result: RowResult<Item> = { done: [], refused: [], left: [] };
  const waiting = items.values();
  let over: unknown;
  const one = async (item: Item) => {
    if (signal.aborted) return result.left.push(item);
    if (over) return result.refused.push({ item, error: over });
    try {
      await patiently(() => send(item), pause, signal);
      result.done.push(item);
    } catch (error) {
      if (signal.aborted) return result.left.push(item);
      result.refused.push({ item, error });
      if (isOfKind(error, ...ENDS_ALL)) over = error;
    }
    onProgress(result.done.length + result.refused.length);
  };
  const work = async () => {
    for (const item of waiting) await one(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return result;
}

/** Whether what was refused is still there. */
export function isThere({ error }: { error: unknown }): boolean {
  return !isOfKind(error, "not-found");
}

/** Has the browser ask before the page is left while `work` goes on. */
export async function staying<Result>(work: Promise<Result>): Promise<Result> {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  window.addEventListener("beforeunload", ask);
  try {
    return await work;
  } finally {
    window.removeEventListener("beforeunload", ask);
  }
}

async function patiently(send: () => Promise<unknown>, pause: typeof sleep, signal: AbortSignal) {
  try {
    await send();
  } catch (error) {
    if (!isOfKind(error, "limited")) throw error;
    await pause(1000 * (error.facts.retryAfter ?? WAIT_SECONDS), signal);
    signal.throwIfAborted();
    await send();
  }
}

/** Ends after `milliseconds`, or when `signal` aborts. */
function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, milliseconds);
    const stop = () => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener("abort", stop, { once: true });
  });
}
