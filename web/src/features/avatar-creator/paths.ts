import { APP_ID } from "@/api/avatar-creator/app";

const PROJECTS = `/${APP_ID}/projects`;

export const paths = {
  start: `/${APP_ID}/start`,
  projects: PROJECTS,
  newProject: `${PROJECTS}?new`,
  project: (projectId: string) => `${PROJECTS}/${projectId}`,
  generate: (projectId: string) => `${PROJECTS}/${projectId}/generate`,
  avatar: (projectId: string, avatarId: string) => `${PROJECTS}/${projectId}/avatars/${avatarId}`,
  presets: `/${APP_ID}/presets`,
  trash: `/${APP_ID}/trash`,
  people: `/${APP_ID}/people`,
} as const;
