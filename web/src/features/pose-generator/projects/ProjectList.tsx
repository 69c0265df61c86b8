import { FolderPlus } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useProjects } from "@/api/pose-generator/projects";
import type { Project } from "@/api/pose-generator/types";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { MoreButton } from "@/ui/MoreButton";
import { Loading, Skeleton, slots } from "@/ui/Skeleton";
import { ProjectDialog } from "./LaterProjectDialog";
import { ProjectCard } from "./ProjectCard";
import { useTrashWithUndo } from "./trash-with-undo";

const GRID = "grid gap-4 sm:grid-cols-2 lg:grid-cols-3";
const EXPECTED = 3;

export function ProjectList({ onCreate }: { onCreate: () => void }) {
  const { t } = useTranslation("pose-projects");
  const list = useProjects();
  const projects = list.data?.pages.flatMap((page) => page.projects);
  if (projects && projects.length > 0) {
    return (
      <>
        <Cards projects={projects} />
        <MoreButton list={list} />
      </>
    );
  }
  if (list.error) return <ErrorState error={list.error} onRetry={list.refetch} />;
  if (!projects) return <CardsSkeleton />;
  const create = <Button onClick={onCreate}>{t("createFirst")}</Button>;
  return (
    <EmptyState icon={FolderPlus} title={t("emptyTitle")} text={t("emptyText")} action={create} />
  );
}

function Cards({ projects }: { projects: Project[] }) {
  const { t } = useTranslation("pose-projects");
  const [edited, setEdited] = useState<Project | null>(null);
  const grid = useRef<HTMLUListElement>(null);
  const trash = useTrashWithUndo();
  const moveToTrash = (project: Project) => {
    trash(project);
    // The menu that had the focus goes away with its card.
    grid.current?.focus();
  };
  return (
    <>
      <ul ref={grid} tabIndex={-1} aria-label={t("title")} className={`${GRID} outline-none`}>
        {projects.map((project) => (
          <li key={project.id} className="min-w-0">
            <ProjectCard project={project} onEdit={setEdited} onTrash={moveToTrash} />
          </li>
        ))}
      </ul>
      <ProjectDialog
        key={edited?.id}
        project={edited}
        open={edited !== null}
        onOpenChange={() => setEdited(null)}
      />
    </>
  );
}

function CardsSkeleton() {
  return (
    <Loading className={GRID}>
      {slots(EXPECTED).map((slot) => (
        <Skeleton key={slot} className="h-20 rounded-2xl" />
      ))}
    </Loading>
  );
}
