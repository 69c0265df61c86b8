import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../client";
import { generationQuery } from "./generations";
import type { Generation } from "./types";

const NONE: readonly Generation[] = [];

interface Work {
  /** Newest first; what was made is `completed`. */
  list: Generation[];
  /** Takes what was made out of the list. */
  clear: () => void;
}

/**
 * What is being made, and what was made since the screen is open: cards that go by themselves would
 * move the page under the reader's eyes. Failed and cancelled ones go.
 */
export function useWork(active: readonly Generation[] = NONE): Work {
  const api = useApi();
  const [before, setBefore] = useState(active);
  const [gone, setGone] = useState(NONE);
  if (active !== before) {
    setBefore(active);
    setGone([...goneFrom([...gone], active), ...goneFrom(before, active)]);
  }
  const ends = useQueries({
    queries: gone.map(({ id }) => ({ ...generationQuery(api, id), staleTime: Infinity })),
  });
  const made = gone.map((last, index) => ends[index]?.data ?? last).filter(isOnItsWay);
  const list = [...active, ...made].toSorted((one, other) => (one.id < other.id ? 1 : -1));
  return { list, clear: () => setGone(NONE) };
}

/** Returns what was being made before and is no longer. */
export function goneFrom(before: readonly Generation[], now: readonly Generation[]): Generation[] {
  return before.filter((old) => !now.some((one) => one.id === old.id));
}

function isOnItsWay({ status }: Generation): boolean {
  return status !== "failed" && status !== "cancelled";
}
