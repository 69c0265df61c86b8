import { Download, EllipsisVertical, Pencil, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Project } from "@/api/avatar-creator/types";
import { useFormat } from "@/lib/format";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Menu } from "@/ui/Menu";
import { paths } from "../paths";
import { Covers } from "./Covers";

interface ProjectCardProps {
  project: Project;
  onEdit: (project: Project) => void;
  onExport: (project: Project) => void;
  onTrash: (project: Project) => void;
}

export function ProjectCard({ project, ...actions }: ProjectCardProps) {
  const { t } = useTranslation("projects");
  const format = useFormat();
  return (
    <Card className="relative overflow-hidden transition-shadow hover:shadow-float has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-accent">
      <Covers covers={project.covers} />
      <div className="flex items-start gap-2 p-4 pr-2">
        <div className="grid min-w-0 grow gap-0.5">
          <h2 className="truncate font-bold">
            <Link
              to={paths.project(project.id)}
              className="outline-none after:absolute after:inset-0"
            >
              {project.name}
            </Link>
          </h2>
          <p className="truncate text-sm text-muted">
            {t("avatars", { count: project.avatarCount })} · {format.date(project.createdAt)}
          </p>
        </div>
        <Actions project={project} {...actions} />
      </div>
    </Card>
  );
}

function Actions({ project, onEdit, onExport, onTrash }: ProjectCardProps) {
  const { t } = useTranslation("projects");
  const trigger = (
    <Button
      variant="ghost"
      size="icon"
      className="relative z-10"
      aria-label={t("actionsFor", { name: project.name })}
    >
      <EllipsisVertical aria-hidden />
    </Button>
  );
  const download = { icon: Download, label: t("downloadZip"), onSelect: () => onExport(project) };
  const entries = [
    { icon: Pencil, label: t("edit"), onSelect: () => onEdit(project) },
    ...(project.avatarCount > 0 ? [download] : []),
    { icon: Trash2, label: t("moveToTrash"), onSelect: () => onTrash(project), danger: true },
  ];
  return <Menu trigger={trigger} entries={entries} />;
}
