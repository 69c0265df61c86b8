import { useTranslation } from "react-i18next";
import { PageHeader } from "@/ui/PageHeader";
import { NewKit } from "./NewKit";

/** A brand from a logo alone, or from the look of a trade. */
export function Component() {
  const { t } = useTranslation("brands");
  return (
    <>
      <PageHeader title={t("start.title")} text={t("start.text")} />
      <NewKit />
    </>
  );
}
