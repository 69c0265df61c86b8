import { Pencil, Sparkles, Upload } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Project } from "@/api/avatar-creator/types";
import { BackLink } from "@/ui/BackLink";
import { Button, ButtonLink } from "@/ui/Button";
import { paths } from "../paths";

export function BackToProjects() {
  const { t } = useTranslation("library");
  return <BackLink to={paths.projects}>{t("projects")}</BackLink>;
}

interface ProjectActionsProps {
  project: Project;
  onEdit: () => void;
  onUpload: () => void;
}

export function ProjectActions({ project, onEdit, onUpload }: ProjectActionsProps) {
  const { t } = useTranslation("library");
  return (
    <>
      <Button variant="ghost" size="icon" aria-label={t("edit")} onClick={onEdit}>
        <Pencil aria-hidden />
      </Button>
      <Button variant="secondary" className="max-sm:grow" onClick={onUpload}>
        <Upload aria-hidden />
        {t("upload")}
      </Button>
      <ButtonLink className="max-sm:grow" to={paths.generate(project.id)}>
        <Sparkles aria-hidden />
        {t("generate")}
      </ButtonLink>
    </>
  );
}
