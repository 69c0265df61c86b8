import { RectangleHorizontal, RectangleVertical, Square } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Choice } from "@/ui/Choice";
import { COUNTS, type Draft, presetOf, SIZES } from "./draft";

const ICONS = {
  square: Square,
  portrait: RectangleVertical,
  landscape: RectangleHorizontal,
} as const;
const PRESETS = Object.keys(SIZES) as (keyof typeof SIZES)[];

interface OrderFieldsProps {
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
}

/** How many pictures, and of which shape. */
export function OrderFields({ draft, onChange }: OrderFieldsProps) {
  const { t } = useTranslation("generate");
  const preset = presetOf(draft);
  const shapes = PRESETS.map((value) => {
    const Icon = ICONS[value];
    return { value, label: t(`sizes.${value}`), icon: <Icon aria-hidden /> };
  });
  const own = { value: "own" as const, label: `${draft.width} × ${draft.height}` };
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-4">
      <Choice
        legend={t("count")}
        value={`${draft.count}`}
        onChange={(value) => onChange({ count: Number(value) })}
        options={COUNTS.map((count) => ({ value: `${count}`, label: `${count}` }))}
      />
      <Choice
        legend={t("size")}
        value={preset ?? "own"}
        onChange={(value) => value !== "own" && onChange(SIZES[value])}
        options={preset ? shapes : [...shapes, own]}
      />
    </div>
  );
}
