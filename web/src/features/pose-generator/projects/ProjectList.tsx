import { FolderPlus } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useBrandOptions } from "@/api/brand-kit/brand-options";
import type { Project } from "@/api/pose-generator/types";
import { NoMatch } from "@/foundation/filters/NoMatch";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { MoreButton } from "@/ui/MoreButton";
import { Loading, Skeleton, slots } from "@/ui/Skeleton";
import { ProjectDialog } from "./LaterProjectDialog";
import { ProjectCard } from "./ProjectCard";
import { ProjectsToolbar } from "./ProjectsToolbar";
import { useTrashWithUndo } from "./trash-with-undo";
import { type Found, useFound } from "./use-found";
import { useView } from "./use-view";
import { isFiltered, UNFILTERED } from "./view";

const GRID = "grid gap-4 sm:grid-cols-2 lg:grid-cols-3";
const EXPECTED = 3;

/** The projects that the address asks for. There is nothing to choose from a single one. */
export function ProjectList({ onCreate }: { onCreate: () => void }) {
  const [view, change] = useView();
  const found = useFound(view);
  const brands = useBrandOptions();
  const chosen = isFiltered(view);
  return (
    <>
      {(chosen || found.projects.length > 1) && (
        <ProjectsToolbar {...{ found, brands, view }} onChange={change} />
      )}
      <Content
        found={found}
        onClear={chosen ? () => change(UNFILTERED) : undefined}
        onCreate={onCreate}
      />
    </>
  );
}

interface ContentProps {
  found: Found;
  /** Undefined where nothing is filtered. */
  onClear: (() => void) | undefined;
  onCreate: () => void;
}

function Content({ found: { list, projects, searching }, onClear, onCreate }: ContentProps) {
  const { t } = useTranslation("pose-projects");
  if (projects.length > 0) {
    return (
      <>
        <Cards projects={projects} />
        <MoreButton list={list} />
      </>
    );
  }
  if (list.error) return <ErrorState error={list.error} onRetry={list.refetch} />;
  if (searching) return <CardsSkeleton />;
  if (onClear) {
    return <NoMatch title={t("noMatchTitle")} text={t("noMatchText")} onClear={onClear} />;
  }
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
