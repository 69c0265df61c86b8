import type { Avatar, Consent } from "@/api/avatar-creator/types";

/** The fields of a consent as they stand; without a subject there is none. */
export interface ConsentDraft {
  subject: string;
  until: string;
  note: string;
}

export const NO_CONSENT: ConsentDraft = { subject: "", until: "", note: "" };

export function draftOf(consent: Avatar["consent"]): ConsentDraft {
  if (!consent) return NO_CONSENT;
  return { subject: consent.subject, until: consent.until ?? "", note: consent.note ?? "" };
}

export function consentOf({ subject, until, note }: ConsentDraft): Consent | null {
  if (!subject.trim()) return null;
  return { subject: subject.trim(), until: until || null, note: note.trim() || null };
}
