import { useTranslation } from "react-i18next";
import type { Catalogue } from "./use-catalogue";

/** How many products there are to see. */
export function Count({ catalogue }: { catalogue: Catalogue }) {
  const { t } = useTranslation("products");
  const { total, visible, incomplete } = catalogue;
  if (incomplete) return t("searching");
  return total === null
    ? t("countAtLeast", { count: visible.length })
    : t("count", { count: total });
}
