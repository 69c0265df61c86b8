import { useCallback } from "react";
import { useCategories } from "@/api/pose-generator/templates";
import { useLanguage } from "@/lib/i18n/use-language";

interface Category {
  id: string;
  name: Readonly<Record<string, string>>;
}

/** The category of a template: ids of ours begin with theirs. Null for a person's own. */
export function categoryOf<Known extends Category>(
  templateId: string,
  categories: readonly Known[],
): Known | null {
  return categories.find(({ id }) => templateId.startsWith(`${id}-`)) ?? null;
}

/** Calls a template by its category, in the reader's language; `own` is what one's own is called. */
export function usePoseName(own: string): (templateId: string) => string {
  const language = useLanguage();
  const categories = useCategories().data;
  return useCallback(
    (templateId) => (categories ? (categoryOf(templateId, categories)?.name[language] ?? own) : ""),
    [categories, language, own],
  );
}
