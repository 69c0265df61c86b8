import type { Avatar } from "@/api/avatar-creator/types";
import { fold } from "@/lib/fold";

/** The values that occur in a free field, each once however it is written, in order. */
export function valuesOf(
  avatars: readonly Avatar[],
  field: "style" | "ethnicity",
  language: string,
): string[] {
  const found = new Map<string, string>();
  for (const value of new Set(avatars.map(({ attributes }) => attributes[field]))) {
    if (value && !found.has(fold(value))) found.set(fold(value), value);
  }
  return [...found.values()].toSorted(new Intl.Collator(language).compare);
}
