import { useId } from "react";
import { useTranslation } from "react-i18next";
import { usePrice } from "@/api/catalogue/catalogue";
import { APP_ID } from "@/api/product-manager/app";

interface CutOutSwitchProps {
  on: boolean;
  onChange: (on: boolean) => void;
}

/** Whether backgrounds are removed as soon as the pictures are there, and for what price. */
export function CutOutSwitch({ on, onChange }: CutOutSwitchProps) {
  const { t } = useTranslation("product");
  const note = useId();
  const price = usePrice(APP_ID, "remove_bg");
  return (
    <label className="flex min-h-11 cursor-pointer items-start gap-3 rounded-2xl bg-sunken p-3">
      <input
        type="checkbox"
        checked={on}
        onChange={({ target }) => onChange(target.checked)}
        aria-describedby={note}
        className="mt-0.5 size-5 shrink-0 accent-accent"
      />
      <span className="grid gap-0.5 text-sm">
        <span className="font-semibold">{t("bulk.cutOut")}</span>
        <span id={note} className="text-muted">
          {price ? t("bulk.cutOutFor", { count: price }) : t("bulk.cutOutText")}
        </span>
      </span>
    </label>
  );
}
