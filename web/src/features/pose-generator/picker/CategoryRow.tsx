import { useTranslation } from "react-i18next";
import { useTemplates } from "@/api/pose-generator/templates";
import type { Category } from "@/api/pose-generator/types";
import { useLanguage } from "@/lib/i18n/use-language";
import { useTemplatesById } from "./by-id";
import type { Drawn } from "./poses";
import { Stepper } from "./Stepper";
import { Strip } from "./Strip";

const SHOWN = 5;

interface CategoryRowProps {
  category: Category;
  count: number;
  onChange: (count: number) => void;
  /** What would be drawn of it, where that is known. */
  drawn: readonly Drawn[];
}

/** How many pictures of a category, and which poses those would be. */
export function CategoryRow({ category, count, onChange, drawn }: CategoryRowProps) {
  const { t } = useTranslation("pose-picker");
  const language = useLanguage();
  const name = category.name[language];
  return (
    <li className="grid gap-2 py-2.5">
      <div className="flex items-center justify-between gap-3">
        <p className="grid min-w-0">
          <span className="font-semibold text-pretty">{name}</span>
          <span className="text-sm text-muted">{t("available", { count: category.count })}</span>
        </p>
        <Stepper label={name} count={count} onChange={onChange} />
      </div>
      {count > 0 &&
        (drawn.length > 0 ? (
          <WouldBeDrawn drawn={drawn} />
        ) : (
          <Examples category={category} count={count} />
        ))}
    </li>
  );
}

function WouldBeDrawn({ drawn }: { drawn: readonly Drawn[] }) {
  const { t } = useTranslation("pose-picker");
  const { templates } = useTemplatesById(drawn.slice(0, SHOWN).map(({ templateId }) => templateId));
  const total = drawn.reduce((sum, { count }) => sum + count, 0);
  return <Strip label={t("wouldBe")} templates={templates} more={total - templates.length} />;
}

/** Before a quote tells: those that are used most. */
function Examples({ category, count }: Pick<CategoryRowProps, "category" | "count">) {
  const { t } = useTranslation("pose-picker");
  const found = useTemplates({ category: category.id, sort: "success" }).data;
  const templates = found?.pages.flatMap((page) => page.templates) ?? [];
  const shown = templates
    .filter((template) => template.category === category.id)
    .slice(0, Math.min(SHOWN, count));
  return <Strip label={t("forExample")} templates={shown} more={count - shown.length} />;
}
