import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { CREDITS } from "@/features/credits/paths";
import { usePresetPrice } from "./price";

/** Says when there are too few credits for a preset. */
export function Credits() {
  const { t } = useTranslation("presets");
  const { missing } = usePresetPrice();
  if (missing === 0) return null;
  return (
    <p className="rounded-xl bg-warn-soft px-4 py-3 text-sm text-warn-ink">
      {t("missing", { count: missing })}{" "}
      <Link to={CREDITS} className="font-semibold underline">
        {t("toCredits")}
      </Link>
    </p>
  );
}
