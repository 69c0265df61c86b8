import { lazy, Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Outlet, useParams } from "react-router";
import { APP_ID } from "@/api/avatar-creator/app";
import { rememberProject } from "@/api/avatar-creator/last-project";
import { useProject } from "@/api/avatar-creator/projects";
import type { Project } from "@/api/avatar-creator/types";
import { usePrice } from "@/api/catalogue/catalogue";
import { GridSkeleton } from "@/foundation/grid/GridSkeleton";
import { UploadArea } from "@/foundation/uploads/UploadArea";
import { ErrorState } from "@/ui/ErrorState";
import { PageHeader } from "@/ui/PageHeader";
import { ProjectDialog } from "../projects/LaterProjectDialog";
import { useUploads } from "../upload/uploads";
import { Library } from "./Library";
import { BackToProjects, ProjectActions } from "./ProjectActions";

// What has fields in it would bring them along on every visit.
const UploadQuestions = lazy(async () => {
  const { UploadQuestions } = await import("../brands/UploadQuestions");
  return { default: UploadQuestions };
});

/** One project: its avatars, and the ways to get more. Dialogs of its own routes open over it. */
export function Component() {
  const { projectId = "" } = useParams();
  const { t } = useTranslation("library");
  const { data: project, error, refetch } = useProject(projectId);
  if (!project) {
    return (
      <>
        <BackToProjects />
        <PageHeader title={t("project")} />
        {error ? <ErrorState error={error} onRetry={refetch} /> : <GridSkeleton />}
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
  const { t } = useTranslation("library");
  const uploads = useUploads();
  const price = usePrice(APP_ID, "upload");
  const [editing, setEditing] = useState(false);
  useEffect(() => rememberProject(project.id), [project.id]);
  return (
    <UploadArea
      uploads={uploads}
      target={project.id}
      price={price}
      untitled={t("untitled")}
      Questions={UploadQuestions}
    >
      {(pickFiles) => (
        <>
          <div className="grid gap-1">
            <BackToProjects />
            <PageHeader
              title={project.name}
              text={project.description ?? undefined}
              actions={
                <ProjectActions
                  project={project}
                  onEdit={() => setEditing(true)}
                  onUpload={pickFiles}
                />
              }
            />
          </div>
          <Library project={project} onUpload={pickFiles} />
          <ProjectDialog project={project} open={editing} onOpenChange={setEditing} />
        </>
      )}
    </UploadArea>
  );
}
