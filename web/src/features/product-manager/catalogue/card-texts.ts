import type { TFunction } from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "@/lib/format";
import type { Format } from "@/lib/formats";

const NAMESPACES = ["products", "common"] as const;

/** How cards and rows put things into words. */
export interface CardTexts {
  t: TFunction<typeof NAMESPACES>;
  format: Format;
}

/** Asked for once by a grid and handed to its cards, which are many. */
export function useCardTexts(): CardTexts {
  const { t } = useTranslation(NAMESPACES);
  const format = useFormat();
  return useMemo(() => ({ t, format }), [t, format]);
}
