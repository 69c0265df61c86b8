import { APP_ID } from "@/api/pose-generator/app";

const PROJECTS = `/${APP_ID}/projects`;

/** The part of the address with which the form for a new project is open. */
export const NEW = "new";

export const paths = {
  projects: PROJECTS,
  newProject: `${PROJECTS}?${NEW}`,
  project: (projectId: string) => `${PROJECTS}/${projectId}`,
  trash: `/${APP_ID}/trash`,
} as const;
