import { EllipsisVertical, Pencil, PersonStanding, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Project } from "@/api/pose-generator/types";
import { useFormat } from "@/lib/format";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Menu } from "@/ui/Menu";
import { paths } from "../paths";

interface ProjectCardProps {
  project: Project;
  onEdit: (project: Project) => void;
  onTrash: (project: Project) => void;
}

export function ProjectCard({ project, onEdit, onTrash }: ProjectCardProps) {
  const { t } = useTranslation("pose-projects");
  const format = useFormat();
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
  const entries = [
    { icon: Pencil, label: t("edit"), onSelect: () => onEdit(project) },
    { icon: Trash2, label: t("moveToTrash"), onSelect: () => onTrash(project), danger: true },
  ];
  return (
    <Card className="relative flex items-center gap-3 p-4 pr-2 transition-shadow hover:shadow-float has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-accent">
      <span className="grid size-12 shrink-0 place-items-center rounded-2xl bg-accent-soft text-accent-ink">
        <PersonStanding aria-hidden className="size-6" />
      </span>
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
          {project.description ?? format.date(project.createdAt)}
        </p>
      </div>
      <Menu trigger={trigger} entries={entries} />
    </Card>
  );
}
