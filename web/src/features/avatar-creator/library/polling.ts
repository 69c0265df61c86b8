import { useMemo, useRef } from "react";
import { isOpen } from "@/api/project-avatars";
import type { Avatar } from "@/api/types";

const STEPS: [upTo: number, every: number][] = [
  [4_000, 1_000],
  [12_000, 2_000],
  [120_000, 5_000],
];
const AT_LEAST = 20_000;

/** Milliseconds until the next look, given for how long nothing has changed. */
export function lookAfter(quiet: number): number {
  return STEPS.find(([upTo]) => quiet < upTo)?.[1] ?? AT_LEAST;
}

/**
 * How often to look for pictures that are being prepared; false when none is. Those that are still
 * on their way from here (`onTheWay`, avatar ids) need no looking after.
 */
export function usePace(avatars: readonly Avatar[], onTheWay: ReadonlySet<string>): number | false {
  const open = useMemo(
    () => avatars.filter((avatar) => isOpen(avatar) && !onTheWay.has(avatar.id)),
    [avatars, onTheWay],
  );
  const state = open.map(({ id, status }) => `${id} ${status}`).join();
  const last = useRef({ state, since: Date.now() });
  if (last.current.state !== state) last.current = { state, since: Date.now() };
  return open.length > 0 && lookAfter(Date.now() - last.current.since);
}
