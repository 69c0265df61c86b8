import { useTranslation } from "react-i18next";
import { BackLink } from "@/ui/BackLink";
import { paths } from "./paths";

/** The way from a page of a project back to it. */
export function BackToProject({ projectId }: { projectId: string }) {
  const { t } = useTranslation("batches");
  return <BackLink to={paths.project(projectId)}>{t("back")}</BackLink>;
}
