import { Eraser, Paintbrush } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Choice } from "@/ui/Choice";
import type { StrokeKind } from "./strokes";
import type { Brush } from "./use-brush";

/** The sizes of the brush, in pixels of the screen. */
export const SIZES = { least: 6, usual: 36, most: 160 } as const;

interface ToolsProps {
  brush: Brush;
  onChange: (part: Partial<Brush>) => void;
}

/** What the brush does, and how large it is. */
export function Tools({ brush, onChange }: ToolsProps) {
  const { t } = useTranslation("product");
  const options = [
    { value: "remove" as const, label: t("brush.remove"), icon: <Eraser aria-hidden /> },
    { value: "keep" as const, label: t("brush.keep"), icon: <Paintbrush aria-hidden /> },
  ];
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-x-5 gap-y-1">
      <Choice<StrokeKind>
        legend={t("brush.kind")}
        hideLegend
        value={brush.kind}
        onChange={(kind) => onChange({ kind })}
        options={options}
      />
      <label className="flex min-h-11 min-w-40 grow items-center gap-3 text-sm font-semibold sm:max-w-72">
        {t("brush.size")}
        <input
          type="range"
          min={SIZES.least}
          max={SIZES.most}
          value={brush.size}
          onChange={({ target }) => onChange({ size: Number(target.value) })}
          className="h-11 min-w-0 grow accent-accent"
        />
      </label>
    </div>
  );
}
