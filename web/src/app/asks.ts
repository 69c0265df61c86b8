import type { FirstRead, Reach } from "@/api/first-read";
import { keys } from "@/api/keys";
import { FRAME_READS, readsOf } from "./first-reads";

const LONGEST_WAIT_MS = 1200;

/**
 * Asks for the data that an address shows first, while React is still on its way. Ends when most of
 * it is there, or soon; what fails is asked for again, and shown, where it belongs.
 */
export async function askFirst(reach: Reach, pathname: string): Promise<void> {
  const { shown, aside, frame } = readsOf(pathname);
  const asked = [askAll(reach, shown), askOnce(reach, frame)];
  void askAll(reach, aside);
  await atMost(LONGEST_WAIT_MS, Promise.all(asked));
}

/**
 * Waits, though not for long, for what the notices need: they should not push the page down later.
 * Once they have been asked for, nobody waits for them again.
 */
export async function askFrame(reach: Reach): Promise<void> {
  await atMost(LONGEST_WAIT_MS, askOnce(reach, FRAME_READS));
}

async function askOnce(reach: Reach, frame: readonly FirstRead[]): Promise<void> {
  if (!reach.queries.getQueryState(keys.health)) await askAll(reach, frame);
}

/** Ends when all are there; never fails. */
function askAll(reach: Reach, reads: readonly FirstRead[]): Promise<unknown> {
  return Promise.allSettled(reads.map(({ ask }) => ask(reach)));
}

function atMost(milliseconds: number, work: Promise<unknown>): Promise<unknown> {
  return Promise.race([work, new Promise((resolve) => setTimeout(resolve, milliseconds))]);
}
