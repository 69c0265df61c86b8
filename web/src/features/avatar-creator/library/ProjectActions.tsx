import { ArrowLeft, Pencil, Sparkles, Upload } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Project } from "@/api/avatar-creator/types";
import { Button, ButtonLink } from "@/ui/Button";
import { paths } from "../paths";

export function BackToProjects() {
  const { t } = useTranslation("library");
  return (
    <Link
      to={paths.projects}
      className="-ml-1 inline-flex min-h-11 items-center gap-1.5 justify-self-start rounded-lg px-1 text-sm font-semibold text-muted hover:text-ink"
    >
      <ArrowLeft aria-hidden className="size-4" />
      {t("projects")}
    </Link>
  );
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
