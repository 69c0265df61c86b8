import { Trash2, X } from "lucide-react";
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
  const { templates, gone } = useTemplatesById(ids);
  return (
    <ul aria-label={t("picked")} className="grid grid-cols-[repeat(auto-fill,4.5rem)] gap-2">
      {templates.map((template) => (
        <li key={template.id} className="relative overflow-hidden rounded-xl border border-line">
          <TemplateFigure template={template} className="block w-full" />
          <TakeOut name={template.name[language]} onPress={() => onRemove(template.id)} />
        </li>
      ))}
      {gone.map((id) => (
        <li
          key={id}
          className="relative grid aspect-3/4 place-items-center rounded-xl border border-bad-ink bg-bad-soft text-bad-ink"
        >
          <Trash2 aria-hidden className="size-6" />
          <TakeOut name={t("deleted")} onPress={() => onRemove(id)} />
        </li>
      ))}
    </ul>
  );
}

function TakeOut({ name, onPress }: { name: string; onPress: () => void }) {
  const { t } = useTranslation("pose-picker");
  return (
    <button
      type="button"
      aria-label={t("takeOut", { name })}
      title={name}
      onClick={onPress}
      className="absolute inset-0 grid items-start justify-items-end rounded-xl p-1 focus-visible:-outline-offset-2"
    >
      <span className="grid size-6 place-items-center rounded-full bg-black/60 text-white">
        <X aria-hidden className="size-4" />
      </span>
    </button>
  );
}
