import { useTranslation } from "react-i18next";
import { Choice } from "@/ui/Choice";
import { type Draft, RATIOS } from "./draft";

interface RatioFieldProps {
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
}

/** The shape of the pictures. */
export function RatioField({ draft, onChange }: RatioFieldProps) {
  const { t } = useTranslation("pose-order");
  return (
    <Choice
      legend={t("ratio")}
      value={draft.ratio}
      onChange={(ratio) => onChange({ ratio })}
      options={RATIOS.map((value) => ({ value, label: value, icon: <Shape ratio={value} /> }))}
    />
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
