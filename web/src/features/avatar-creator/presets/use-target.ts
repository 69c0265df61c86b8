import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useCreateProject, useProjects } from "@/api/avatar-creator/projects";
import type { Project } from "@/api/avatar-creator/types";

export interface Place {
  projects: readonly Project[];
  /** Where avatars go at present; none while nobody has a project, or while that is not known. */
  project: Project | undefined;
  isKnown: boolean;
  /** Returns where to put an avatar: somebody without any project gets their first one now. */
  projectId: () => Promise<string>;
}

/** Where new avatars go, and what they carry. */
export interface Target extends Place {
  /** As the field of brands takes it. */
  brandKitId: string | null;
}

/** The project that new avatars go to: the wanted one, else the newest. */
export function useTarget(wanted: string): Place {
  const { t } = useTranslation("presets");
  const { data, hasNextPage, isFetching, fetchNextPage } = useProjects();
  const create = useCreateProject();
  // A choice has to offer all of them.
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  const projects = data?.pages.flatMap((page) => page.projects) ?? [];
  const project = projects.find(({ id }) => id === wanted) ?? projects[0];
  return {
    projects,
    project,
    isKnown: data !== undefined,
    projectId: async () => {
      if (project) return project.id;
      return (await create.mutateAsync({ name: t("newProject") })).project.id;
    },
  };
}
