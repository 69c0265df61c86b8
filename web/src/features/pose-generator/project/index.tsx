import { Pencil, Plus } from "lucide-react";
import { Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Outlet, useParams } from "react-router";
import { useProject } from "@/api/pose-generator/projects";
import type { Project } from "@/api/pose-generator/types";
import { Button, ButtonLink } from "@/ui/Button";
import { ErrorState } from "@/ui/ErrorState";
import { PageHeader } from "@/ui/PageHeader";
import { Loading, Skeleton } from "@/ui/Skeleton";
import { useKeptWishes } from "../batch/use-telling";
import { BatchList } from "../batches/BatchList";
import { paths } from "../paths";
import { ProjectDialog } from "../projects/LaterProjectDialog";
import { BackToProjects } from "./BackToProjects";

/** One project: the pictures that were ordered in it. Its further screens open over it. */
export function Component() {
  const { projectId = "" } = useParams();
  const { t } = useTranslation("pose-projects");
  const { data: project, error, refetch } = useProject(projectId);
  if (!project) {
    return (
      <>
        <BackToProjects />
        <PageHeader title={t("project")} />
        {error ? <ErrorState error={error} onRetry={refetch} /> : <Expected />}
      </>
    );
  }
  return (
    <>
      <ProjectScreen key={project.id} project={project} />
      <Suspense>
        <Outlet />
      </Suspense>
    </>
  );
}

function ProjectScreen({ project }: { project: Project }) {
  const { t } = useTranslation(["pose-projects", "batches"]);
  const [editing, setEditing] = useState(false);
  useKeptWishes();
  return (
    <>
      <div className="grid gap-1">
        <BackToProjects />
        <PageHeader
          title={project.name}
          text={project.description ?? undefined}
          actions={
            <>
              <Button
                variant="ghost"
                size="icon"
                aria-label={t("edit")}
                onClick={() => setEditing(true)}
              >
                <Pencil aria-hidden />
              </Button>
              <ButtonLink className="max-sm:grow" to={paths.order(project.id)}>
                <Plus aria-hidden />
                {t("batches:new")}
              </ButtonLink>
            </>
          }
        />
      </div>
      <BatchList projectId={project.id} />
      <ProjectDialog project={project} open={editing} onOpenChange={setEditing} />
    </>
  );
}

function Expected() {
  return (
    <Loading className="grid gap-4">
      <Skeleton className="h-40 rounded-2xl" />
    </Loading>
  );
}
