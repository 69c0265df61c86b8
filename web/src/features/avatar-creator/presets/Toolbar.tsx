import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { SearchField } from "@/foundation/filters/SearchField";
import { Choice } from "@/ui/Choice";
import { CATEGORIES, type View } from "./view";

const ALL = "all";
const CHOICES = [ALL, ...CATEGORIES] as const;

interface ToolbarProps {
  view: View;
  onChange: (change: Partial<View>) => void;
}

export function Toolbar({ view, onChange }: ToolbarProps) {
  const { t } = useTranslation("presets");
  const search = useCallback((text: string) => onChange({ text }), [onChange]);
  return (
    <div className="flex flex-col gap-3">
      <SearchField label={t("search")} text={view.text} onChange={search} />
      <Choice<(typeof CHOICES)[number]>
        legend={t("category")}
        hideLegend
        value={view.category || ALL}
        onChange={(value) => onChange({ category: value === ALL ? "" : value })}
        options={CHOICES.map((value) => ({ value, label: t(`categories.${value}`) }))}
      />
    </div>
  );
}
