import type { TFunction } from "i18next";
import { useEffect, useReducer } from "react";
import { useTranslation } from "react-i18next";
import type { Generation } from "@/api/avatar-creator/types";

const STILL_DRAWING = "still_drawing";
const STEP = 5;
const MINUTES_FROM = 90;
const TICK_MS = 1000;

/** Says roughly when a picture that was put off is tried again; null while it is not put off. */
export function useNextAttempt(generation: Generation): string | null {
  const { t } = useTranslation("generations");
  const [, tick] = useReducer((count: number) => count + 1, 0);
  const waits = isPutOff(generation);
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, [waits]);
  return waits ? inWords(secondsLeft(generation, Date.now()), t) : null;
}

/** Tells whether trouble holds it up; a drawing that merely takes long is only looked at again. */
export function isPutOff({ nextAttemptAt, errorCode }: Generation): boolean {
  return Boolean(nextAttemptAt) && errorCode !== STILL_DRAWING;
}

/** Returns the stage to show: between two looks at a long drawing nobody waits for an attempt. */
export function stageOf({
  stage,
  nextAttemptAt,
  errorCode,
}: Pick<Generation, "stage" | "nextAttemptAt" | "errorCode">): string {
  return nextAttemptAt && errorCode === STILL_DRAWING ? "drawing" : stage;
}

/** Returns the seconds to wait: never more than the whole wait, however wrong this clock is. */
export function secondsLeft({ nextAttemptAt, updatedAt }: Generation, now: number): number {
  const next = Date.parse(nextAttemptAt ?? updatedAt);
  return Math.max(0, Math.min(next - now, next - Date.parse(updatedAt)) / 1000);
}

function inWords(seconds: number, t: TFunction<"generations">): string {
  if (seconds === 0) return t("nextSoon");
  if (seconds >= MINUTES_FROM) return t("nextInMinutes", { count: Math.round(seconds / 60) });
  return t("nextInSeconds", { count: Math.ceil(seconds / STEP) * STEP });
}
