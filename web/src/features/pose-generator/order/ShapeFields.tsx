import { useTranslation } from "react-i18next";
import { Choice } from "@/ui/Choice";
import { totalOf } from "../picker/poses";
import { type Draft, PILOTS, RATIOS, usualPilot } from "./draft";

interface ShapeFieldsProps {
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
}

/** The shape of the pictures, and how many are made before the person decides about the rest. */
export function ShapeFields({ draft, onChange }: ShapeFieldsProps) {
  const { t } = useTranslation("pose-order");
  const total = totalOf(draft.poses);
  const pilot = draft.pilot ?? usualPilot(total);
  const pilots = PILOTS.filter((count) => count < total || count === pilot);
  return (
    <>
      <Choice
        legend={t("ratio")}
        value={draft.ratio}
        onChange={(ratio) => onChange({ ratio })}
        options={RATIOS.map((value) => ({ value, label: value, icon: <Shape ratio={value} /> }))}
      />
      {pilots.length > 1 && (
        <div className="grid gap-1.5">
          <Choice
            legend={t("pilot.label")}
            value={`${pilot}`}
            onChange={(value) => onChange({ pilot: Number(value) })}
            options={pilots.map((count) => ({
              value: `${count}`,
              label: count === 0 ? t("pilot.none") : t("pilot.first", { count }),
            }))}
          />
          <p className="text-sm text-pretty text-muted">{t("pilot.hint")}</p>
        </div>
      )}
    </>
  );
}

const LONG = 14;

/** A frame of this shape, for the eye. */
function Shape({ ratio }: { ratio: Draft["ratio"] }) {
  const [width = 1, height = 1] = ratio.split(":").map(Number);
  const scale = LONG / Math.max(width, height);
  return (
    <svg aria-hidden viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth={1.75}>
      <rect
        x={8 - (width * scale) / 2}
        y={8 - (height * scale) / 2}
        width={width * scale}
        height={height * scale}
        rx={2}
      />
    </svg>
  );
}
