import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "@/lib/i18n/use-language";
import { TemplateFigure } from "../figure/TemplateFigure";
import { useTemplatesById } from "./by-id";

interface PickedProps {
  ids: readonly string[];
  onRemove: (templateId: string) => void;
}

/** The poses that were picked one by one; a press takes one out. */
export function Picked({ ids, onRemove }: PickedProps) {
  const { t } = useTranslation("pose-picker");
  const language = useLanguage();
  const templates = useTemplatesById(ids);
  return (
    <ul aria-label={t("picked")} className="grid grid-cols-[repeat(auto-fill,4.5rem)] gap-2">
      {templates.map((template) => (
        <li key={template.id} className="relative overflow-hidden rounded-xl border border-line">
          <TemplateFigure template={template} className="block w-full" />
          <button
            type="button"
            aria-label={t("takeOut", { name: template.name[language] })}
            title={template.name[language]}
            onClick={() => onRemove(template.id)}
            className="absolute inset-0 grid items-start justify-items-end rounded-xl p-1 focus-visible:-outline-offset-2"
          >
            <span className="grid size-6 place-items-center rounded-full bg-black/60 text-white">
              <X aria-hidden className="size-4" />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
