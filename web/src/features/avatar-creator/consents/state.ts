import type { Avatar } from "@/api/avatar-creator/types";

export type ConsentState = "valid" | "expiring" | "expired";
type Consent = NonNullable<Avatar["consent"]>;

const SOON_DAYS = 30;

/** Whether a consent still holds today; its last day is part of it. */
export function stateOf({ until }: Pick<Consent, "until">, now = new Date()): ConsentState {
  if (until === null || until > dayOf(now, SOON_DAYS)) return "valid";
  return until < dayOf(now, 0) ? "expired" : "expiring";
}

/** The beginning of a day by the person's own calendar: without a time it would be that of UTC. */
export function startOf(day: string): string {
  return `${day}T00:00`;
}

/** The day so many days from now, by the person's own calendar, as the API writes days. */
function dayOf(now: Date, ahead: number): string {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + ahead);
  const parts = [day.getMonth() + 1, day.getDate()].map((part) => `${part}`.padStart(2, "0"));
  return [day.getFullYear(), ...parts].join("-");
}
