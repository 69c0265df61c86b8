import type { Generation, PreviewOrder } from "@/api/avatar-creator/types";
import { type Draft, toOrder } from "../generate/draft";
import { fromSubject, type SubjectDraft, toSubject } from "../generate/subject";

/** The previews by whether they show what the draft describes. */
export function byWords(draft: Draft, previews: readonly Generation[]) {
  const words = printOf(draft.prompt, draft.subject);
  const isSame = (one: Generation) => printOf(one.prompt, fromSubject(one)) === words;
  return { same: previews.filter(isSame), other: previews.filter((one) => !isSame(one)) };
}

/** The order for a draft that is right: with its seed, unless a preview of these words has it. */
export function toPreviewOrder(draft: Draft, previews: readonly Generation[]): PreviewOrder {
  const { count: _, name, seed, ...rest } = toOrder(draft);
  const isTaken = byWords(draft, previews).same.some((one) => one.seed === seed);
  return { ...rest, ...(name && { name }), ...(seed !== undefined && !isTaken && { seed }) };
}

/** What a preview describes, for the form. */
export function wordsOf(preview: Generation): Pick<Draft, "prompt" | "subject"> {
  return { prompt: preview.prompt, subject: fromSubject(preview) };
}

function printOf(prompt: string, subject: SubjectDraft): string {
  return JSON.stringify([prompt.trim(), toSubject(subject)]);
}
