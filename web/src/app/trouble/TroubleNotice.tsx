import { Hourglass } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Notice } from "../shell/Notice";
import { useProviderTrouble } from "./provider-trouble";

/** Says that the picture service is in trouble, as long as the person's own pictures tell so. */
export function TroubleNotice({ refunds }: { refunds: boolean }) {
  const { t } = useTranslation();
  const trouble = useProviderTrouble();
  if (!trouble) return null;
  return (
    <Notice tone={trouble === "trouble" ? "warn" : "info"} icon={<Hourglass aria-hidden />}>
      {t(`notices.${trouble}`)} {refunds && trouble === "trouble" && t("notices.refunds")}
    </Notice>
  );
}
