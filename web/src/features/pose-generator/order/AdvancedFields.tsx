import { ChevronDown } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Input, Select } from "@/ui/Field";
import { type Draft, STOPS } from "./draft";

interface AdvancedFieldsProps {
  draft: Draft;
  seedError: string | undefined;
  onChange: (change: Partial<Draft>) => void;
}

/** When a batch pauses by itself, and what its pictures begin with; folded away at first. */
export function AdvancedFields({ draft, seedError, onChange }: AdvancedFieldsProps) {
  const { t } = useTranslation("pose-order");
  return (
    <details open={seedError !== undefined} className="group rounded-2xl border border-line">
      <summary className="flex min-h-14 cursor-pointer list-none items-center gap-3 rounded-2xl px-4 font-bold [&::-webkit-details-marker]:hidden">
        {t("advanced")}
        <ChevronDown
          aria-hidden
          className="ml-auto size-5 text-muted transition-transform group-open:rotate-180"
        />
      </summary>
      <div className="grid gap-5 px-4 pt-1 pb-5 sm:grid-cols-2">
        <Select
          label={t("stop.label")}
          hint={t("stop.hint")}
          value={`${draft.stopAfter}`}
          onChange={({ target }) => onChange({ stopAfter: Number(target.value) })}
        >
          {STOPS.map((share) => (
            <option key={share} value={`${share}`}>
              {share === 1 ? t("stop.never") : t("stop.above", { percent: share * 100 })}
            </option>
          ))}
        </Select>
        <Input
          label={t("seed.label")}
          name="seed"
          inputMode="numeric"
          value={draft.seed}
          onChange={({ target }) => onChange({ seed: target.value })}
          hint={t("seed.hint")}
          error={seedError}
          autoComplete="off"
        />
      </div>
    </details>
  );
}
