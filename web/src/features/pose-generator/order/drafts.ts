import { type Store, sessionStore } from "@/lib/storage";
import { BLANK, type Draft } from "./draft";

const key = (projectId: string) => `lumiku.batch-draft.${projectId}`;

/** Drafts that survive a reload, one for each project. */
export function keepDraft(projectId: string, draft: Draft, storage: Store = sessionStore): void {
  storage.setItem(key(projectId), JSON.stringify(draft));
}

export function dropDraft(projectId: string, storage: Store = sessionStore): void {
  storage.removeItem(key(projectId));
}

/** Returns the draft to go on with; a blank one when there is none. */
export function keptDraft(projectId: string, storage: Store = sessionStore): Draft {
  try {
    return { ...BLANK, ...JSON.parse(storage.getItem(key(projectId)) ?? "{}") };
  } catch {
    return BLANK;
  }
}
