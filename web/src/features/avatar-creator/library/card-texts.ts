import type { TFunction } from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "@/lib/format";
import type { Format } from "@/lib/formats";
import { useWord } from "../generate/words";

const NAMESPACES = ["library", "consents", "common"] as const;

/** How cards put things into words. */
export interface CardTexts {
  t: TFunction<typeof NAMESPACES>;
  word: (word: string) => string;
  format: Format;
}

/** Asked for once by a grid and handed to its cards, which are many. */
export function useCardTexts(): CardTexts {
  const { t } = useTranslation(NAMESPACES);
  const word = useWord();
  const format = useFormat();
  return useMemo(() => ({ t, word, format }), [t, word, format]);
}
