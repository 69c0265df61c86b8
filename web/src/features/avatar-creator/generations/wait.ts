import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { Generation } from "@/api/avatar-creator/types";
import { stageOf } from "./next-attempt";

const STEP = 5;
const MINUTES_FROM = 90;

type Wait = Pick<
  Generation,
  "stage" | "nextAttemptAt" | "errorCode" | "queuePosition" | "expectedSeconds"
>;

/** Says what is done about a picture, and how long that should take as far as anybody knows. */
export function useWait(generation: Wait): string {
  const { t } = useTranslation(["generations", "common"]);
  return inWords(generation, t);
}

type Texts = TFunction<["generations", "common"]>;

export function inWords(generation: Wait, t: Texts): string {
  return [doing(generation, t), left(generation.expectedSeconds, t)].filter(Boolean).join(" · ");
}

function doing(generation: Wait, t: Texts): string {
  const { queuePosition } = generation;
  const stage = stageOf(generation);
  if (stage === "queued" && queuePosition) return t("after", { count: queuePosition });
  return t(`common:stages.${stage}` as "common:stages.queued", { defaultValue: stage });
}

function left(seconds: number | null, t: Texts): string | null {
  if (seconds === null) return null;
  if (seconds >= MINUTES_FROM) return t("leftMinutes", { amount: Math.round(seconds / 60) });
  return t("leftSeconds", { amount: Math.max(1, Math.ceil(seconds / STEP)) * STEP });
}
