import { useTranslation } from "react-i18next";
import { NoMatch as Nothing } from "@/foundation/filters/NoMatch";

/** Says that the filters leave no pose. */
export function NoMatch({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation("poses");
  return <Nothing title={t("noMatchTitle")} text={t("noMatchText")} onClear={onClear} />;
}
