import { useTranslation } from "react-i18next";
import { BackLink } from "@/ui/BackLink";
import { PageHeader } from "@/ui/PageHeader";
import { paths } from "../paths";
import { NewKit } from "./NewKit";

/** A brand from a logo alone, or from the look of a trade. */
export function Component() {
  const { t } = useTranslation("brands");
  return (
    <>
      <div className="grid gap-1">
        <BackLink to={paths.kits}>{t("title")}</BackLink>
        <PageHeader title={t("start.title")} text={t("start.text")} />
      </div>
      <NewKit />
    </>
  );
}
