import type { TFunction } from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Template } from "@/api/pose-generator/types";
import { useFormat } from "@/lib/format";
import type { Format } from "@/lib/formats";
import type { Language } from "@/lib/i18n/language";
import { useLanguage } from "@/lib/i18n/use-language";

/** How cards put things into words. */
export interface PoseTexts {
  t: TFunction<"poses">;
  format: Format;
  language: Language;
}

/** Asked for once by a grid and handed to its cards, which are many. */
export function usePoseTexts(): PoseTexts {
  const { t } = useTranslation("poses");
  const format = useFormat();
  const language = useLanguage();
  return useMemo(() => ({ t, format, language }), [t, format, language]);
}

/** What came of a template, or before anything did, what it shows. */
export function evidenceOf(template: Template, { t }: PoseTexts): string {
  const { usageCount, successRate, rating, mine, framing, placement } = template;
  const parts = [
    mine && t("mine"),
    usageCount > 0 && t("used", { count: usageCount }),
    successRate !== null && t("success", { share: successRate }),
    rating !== null && t("rating", { rating }),
  ].filter((part) => part !== false);
  if (usageCount > 0 || mine) return parts.join(" · ");
  return [t(`values.${framing}`), t(`values.${placement}`)].join(" · ");
}
