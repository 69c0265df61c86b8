import { useTranslation } from "react-i18next";
import type { Template } from "@/api/pose-generator/types";
import { useLanguage } from "@/lib/i18n/use-language";
import { TemplateFigure } from "../figure/TemplateFigure";

interface StripProps {
  label: string;
  templates: readonly Template[];
  /** How many there are beyond those. */
  more: number;
}

/** A few figures in a row. */
export function Strip({ label, templates, more }: StripProps) {
  const { t } = useTranslation("pose-picker");
  const language = useLanguage();
  return (
    <ul aria-label={label} className="flex gap-1.5 overflow-hidden">
      {templates.map((template) => (
        <li
          key={template.id}
          title={template.name[language]}
          className="w-12 shrink-0 overflow-hidden rounded-lg"
        >
          <span className="sr-only">{template.name[language]}</span>
          <TemplateFigure template={template} className="block w-full" />
        </li>
      ))}
      {more > 0 && (
        <li className="grid w-12 shrink-0 place-items-center rounded-lg bg-sunken text-sm font-semibold text-muted tabular-nums">
          {t("further", { count: more })}
        </li>
      )}
    </ul>
  );
}
