import { useEffect, useReducer } from "react";
import {
  useActiveGenerations,
  useFailedGenerations,
  useMadeGenerations,
} from "@/api/avatar-creator/generations";
import type { Generation } from "@/api/avatar-creator/types";

export type Trouble = "trouble" | "starting";

/** A generation that met trouble: when, and until when that is worth telling, in milliseconds. */
export interface Sign {
  trouble: Trouble;
  met: number;
  until: number;
}

const MODEL_LOADING = "model_loading";
// Refusals that pass. The others say something of one order, or nothing a person can wait for.
const PASSING = new Set([
  MODEL_LOADING,
  "provider_rate_limited",
  "provider_timeout",
  "provider_unavailable",
  "provider_bad_answer",
  "damaged_picture",
]);
const FAILURE_TOLD_FOR = 5 * 60 * 1000;
// Timers may be a trifle early.
const A_TRIFLE = 50;
const NONE: Generation[] = [];

/** What the person's own pictures tell of the picture service at present; null when all is well. */
export function useProviderTrouble(): Trouble | null {
  const active = useActiveGenerations();
  // In second place: a first screen has more urgent questions.
  const failed = useFailedGenerations({ enabled: active.isSuccess });
  const signs = signsOf(active.data ?? NONE, failed.data ?? NONE, Date.now());
  const made = useMadeGenerations({ enabled: signs.length > 0 });
  useRenderAt(Math.min(...signs.map(({ until }) => until)));
  // What waits at this moment is told at once; a failure may be over already.
  return worst(made.isLoading ? signs.filter(isOpen) : signs, made.data ?? NONE);
}

/** Returns what pictures under way, and those that failed a short time ago, tell of trouble. */
export function signsOf(active: Generation[], failed: Generation[], now: number): Sign[] {
  const signs = [...active.filter(isPassing).map(ofActive), ...failed.filter(isPassing).map(ofEnd)];
  return signs.filter(({ until }) => until > now);
}

/** Returns the worst trouble since which no picture was made. */
export function worst(signs: Sign[], made: Generation[]): Trouble | null {
  const ends = made.map(({ completedAt, updatedAt }) => Date.parse(completedAt ?? updatedAt));
  const lastMade = Math.max(...ends);
  const troubles = signs.filter(({ met }) => met > lastMade).map(({ trouble }) => trouble);
  if (troubles.includes("trouble")) return "trouble";
  return troubles.length > 0 ? "starting" : null;
}

function isOpen({ until }: Sign): boolean {
  return until === Number.POSITIVE_INFINITY;
}

function isPassing({ errorCode }: Generation): boolean {
  return errorCode !== null && PASSING.has(errorCode);
}

/** Its next attempt still stands under the trouble of the one before. */
function ofActive({ errorCode, nextAttemptAt, updatedAt, createdAt }: Generation): Sign {
  return {
    trouble: errorCode === MODEL_LOADING ? "starting" : "trouble",
    met: Date.parse(nextAttemptAt ? updatedAt : createdAt),
    until: Number.POSITIVE_INFINITY,
  };
}

function ofEnd({ updatedAt }: Generation): Sign {
  const met = Date.parse(updatedAt);
  return { trouble: "trouble", met, until: met + FAILURE_TOLD_FOR };
}

/** Renders again at a moment, given in milliseconds; never at infinity. */
function useRenderAt(moment: number): void {
  const [, render] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (!Number.isFinite(moment)) return;
    const timer = setTimeout(render, moment - Date.now() + A_TRIFLE);
    return () => clearTimeout(timer);
  }, [moment]);
}
