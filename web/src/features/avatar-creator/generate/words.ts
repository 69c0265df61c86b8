import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type subject from "../locales/en/subject.json";

type Names = Readonly<Partial<typeof subject.words>>;

/** Says suggested words in the reader's language; the person's own words stay as they are. */
export function wordsIn(names: Names): (word: string) => string {
  const known = new Map(Object.entries(names).map(([word, name]) => [word.toLowerCase(), name]));
  return (word) => known.get(word.toLowerCase()) ?? word;
}

/** `wordsIn` the current language. Nothing waits for its texts: until then words are as stored. */
export function useWord(): (word: string) => string {
  const { t, i18n } = useTranslation("subject", { useSuspense: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another `t` means other texts
  return useMemo(() => {
    const names = i18n.isInitialized && i18n.getResource(i18n.language, "subject", "words");
    return wordsIn(names || {});
  }, [t, i18n]);
}
