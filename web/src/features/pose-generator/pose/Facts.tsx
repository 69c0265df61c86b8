import { useTranslation } from "react-i18next";
import { useCategories } from "@/api/pose-generator/templates";
import type { Template } from "@/api/pose-generator/types";
import { useLanguage } from "@/lib/i18n/use-language";

/** What a pose shows, and what came of it. */
export function Facts({ template }: { template: Template }) {
  const { t } = useTranslation("poses");
  const language = useLanguage();
  const category = useCategories().data?.find(({ id }) => id === template.category);
  const { framing, placement, gender, difficulty, usageCount, successRate, rating } = template;
  const facts = [
    [t("category"), category?.name[language]],
    [t("facets.framing"), t(`values.${framing}`)],
    [t("facets.placement"), t(`values.${placement}`)],
    [t("facets.gender"), t(`values.${gender}`)],
    [t("facets.difficulty"), t(`values.${difficulty}`)],
    [t("usedLabel"), usageCount > 0 && t("used", { count: usageCount })],
    [t("successLabel"), successRate !== null && t("success", { share: successRate })],
    [t("ratingLabel"), rating !== null && t("rating", { rating })],
  ] as const;
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-sm">
      {facts.map(
        ([label, value]) =>
          value && (
            <div key={label} className="contents">
              <dt className="text-muted">{label}</dt>
              <dd className="font-semibold">{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
