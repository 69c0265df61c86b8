import { useTranslation } from "react-i18next";
import { NoMatch as Nothing } from "@/foundation/filters/NoMatch";
import { useView } from "./use-view";
import { UNFILTERED } from "./view";

/** Says that the filters leave no product. */
export function NoMatch() {
  const { t } = useTranslation("products");
  const [, change] = useView();
  const clear = () => change(UNFILTERED);
  return <Nothing title={t("noMatchTitle")} text={t("noMatchText")} onClear={clear} />;
}
