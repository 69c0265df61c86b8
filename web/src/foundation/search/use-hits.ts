import { keepPreviousData, useQueries, useQueryClient } from "@tanstack/react-query";
import { History } from "lucide-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useApi } from "@/api/client";
import { fold } from "@/lib/fold";
import { useLanguage } from "@/lib/i18n/use-language";
import { useSettled } from "@/lib/settled";
import type { Hit, HitSource } from "./hit";
import { recentHits } from "./recent-hits";

const TYPING_MS = 150;
const A_MINUTE = 60 * 1000;

/** Hits of one kind. */
export interface Hits {
  id: string;
  title: string;
  list: readonly Hit[];
}

/** What the sources find for what is typed; before that, what was gone to last comes first. */
export function useHits(sources: readonly HitSource[], typed: string) {
  const api = useApi();
  const queries = useQueryClient();
  const language = useLanguage();
  const text = useSettled(fold(typed), TYPING_MS);
  const recent = useRecent();
  const answers = useQueries({
    queries: sources.map((source) => ({
      queryKey: ["search", source.id, language, text],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        source.find({ text, language, api, queries, signal }),
      placeholderData: keepPreviousData,
      gcTime: A_MINUTE,
    })),
  });
  const found = sources.map(({ id, title }, index) => ({
    id,
    title: title[language],
    list: answers[index]?.data ?? [],
  }));
  return {
    groups: together(text ? found : [recent, ...found]).filter(({ list }) => list.length > 0),
    searching: text !== fold(typed) || answers.some(({ isFetching }) => isFetching),
    error: answers.find(({ error }) => error)?.error ?? null,
  };
}

/** What sources of one title find is one group, where the last of them stands. */
export function together(groups: readonly Hits[]): Hits[] {
  const byTitle = new Map<string, Hits>();
  for (const group of groups) {
    const { list = [] } = byTitle.get(group.title) ?? {};
    byTitle.delete(group.title);
    byTitle.set(group.title, { ...group, list: [...list, ...group.list] });
  }
  return [...byTitle.values()];
}

function useRecent(): Hits {
  const { t } = useTranslation("search");
  return useMemo(() => {
    const list = recentHits().map(({ id, label, to }) => ({
      id: `recent-${id}`,
      label,
      icon: History,
      choose: to,
    }));
    return { id: "recent", title: t("recent"), list };
  }, [t]);
}
