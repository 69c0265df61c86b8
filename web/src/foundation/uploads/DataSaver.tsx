import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useBytesText } from "@/lib/bytes-text";
import { type Saving, useSaving } from "./data-saver";
import type { Picked } from "./picked";
import type { Shrinker } from "./shrinker";

interface DataSaverProps {
  shrinker: Pick<Shrinker, "smaller">;
  on: boolean;
  onChange: (on: boolean) => void;
  fine: Picked[];
}

export function DataSaver({ shrinker, on, onChange, fine }: DataSaverProps) {
  const { t } = useTranslation("upload");
  const note = useId();
  const saving = useSaving(shrinker, fine, on);
  return (
    <label className="flex min-h-11 cursor-pointer items-start gap-3 rounded-2xl bg-sunken p-3">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => onChange(event.target.checked)}
        aria-describedby={note}
        className="mt-0.5 size-5 shrink-0 accent-accent"
      />
      <span className="grid gap-0.5 text-sm">
        <span className="font-semibold">{t("saver")}</span>
        <span id={note} className="text-muted">
          {on ? <Gain saving={saving} count={fine.length} /> : t("saverText")}
        </span>
      </span>
    </label>
  );
}

function Gain({ saving, count }: { saving: Saving; count: number }) {
  const { t } = useTranslation("upload");
  const bytesText = useBytesText();
  const { done, before, after } = saving;
  if (done < count) return t("saving", { n: done, m: count });
  const saved = before - after;
  if (saved <= 0) return t("savedNothing");
  const percent = Math.round((100 * saved) / before);
  return (
    <span className="font-semibold text-good-ink">
      {t("saved", { saved: bytesText(saved), total: bytesText(before), percent })}
    </span>
  );
}
