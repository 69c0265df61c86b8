import { useTranslation } from "react-i18next";
import { Choice } from "@/ui/Choice";
import { totalOf } from "../picker/poses";
import { chosenPilot, type Draft, PILOTS, usualPilot } from "./draft";

interface PilotFieldProps {
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
}

/** How many are made before the person decides about the rest: below the poses, as it comes with them. */
export function PilotField({ draft, onChange }: PilotFieldProps) {
  const { t } = useTranslation("pose-order");
  const total = totalOf(draft.poses);
  const pilot = chosenPilot(draft) ?? usualPilot(total);
  const pilots = PILOTS.filter((count) => count < total);
  if (pilots.length < 2) return null;
  return (
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
  );
}
