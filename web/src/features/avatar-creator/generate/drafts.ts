import { type Store, sessionStore } from "@/lib/storage";
import { BLANK, type Draft } from "./draft";
import { NOBODY } from "./subject";

interface Kept {
  /** The generation or avatar it started from. */
  from: string | null;
  draft: Draft;
}

const key = (projectId: string) => `lumiku.draft.${projectId}`;

/** Drafts that survive a reload, one for each project. */
export function keepDraft(projectId: string, kept: Kept, storage: Store = sessionStore): void {
  storage.setItem(key(projectId), JSON.stringify(kept));
}

export function dropDraft(projectId: string, storage: Store = sessionStore): void {
  storage.removeItem(key(projectId));
}

/**
 * Returns the draft to go on with. One that started from `from` goes on; another one only when
 * nothing else was asked for.
 */
export function keptDraft(
  projectId: string,
  from: string | null,
  storage: Store = sessionStore,
): Draft | null {
  const kept = parse(storage.getItem(key(projectId)));
  return kept && (from === null || kept.from === from) ? kept.draft : null;
}

function parse(text: string | null): Kept | null {
  if (!text) return null;
  try {
    const { from, draft } = JSON.parse(text) as Kept;
    const subject = { ...NOBODY, ...draft.subject };
    return { from, draft: { ...BLANK, ...draft, subject } };
  } catch {
    return null;
  }
}
