import { useTranslation } from "react-i18next";
import { NoMatch as Nothing } from "@/foundation/filters/NoMatch";
import { useView } from "./use-view";
import { EVERYTHING } from "./view";

/** Says that the filters leave no avatar. */
export function NoMatch() {
  const { t } = useTranslation("library");
  const [view, change] = useView();
  const clear = () => change({ ...EVERYTHING, sort: view.sort });
  return <Nothing title={t("noMatchTitle")} text={t("noMatchText")} onClear={clear} />;
}
