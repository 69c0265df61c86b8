import { useTranslation } from "react-i18next";
import { BackLink } from "@/ui/BackLink";
import { paths } from "../paths";

export function BackToProjects() {
  const { t } = useTranslation("pose-projects");
  return <BackLink to={paths.projects}>{t("back")}</BackLink>;
}
