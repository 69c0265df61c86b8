import type { FirstRead } from "../first-read";
import * as reads from "./reads";

const asks = () => import("./asks");

export const projectsRead = (): FirstRead => ({
  read: reads.projects(),
  ask: async (reach) => (await asks()).askProjects(reach),
});

export const projectRead = (id: string): FirstRead => ({
  read: reads.project(id),
  ask: async (reach) => (await asks()).askProject(reach, id),
});

export const projectAvatarsRead = (projectId: string): FirstRead => ({
  read: reads.projectAvatars(projectId),
  ask: async (reach) => (await asks()).askProjectAvatars(reach, projectId),
});

export const recentAvatarsRead = (): FirstRead => ({
  read: reads.recentAvatars(),
  ask: async (reach) => (await asks()).askRecentAvatars(reach),
});

export const activeGenerationsRead = (): FirstRead => ({
  read: reads.generations("active"),
  ask: async (reach) => (await asks()).askActiveGenerations(reach),
});

export const failedGenerationsRead = (): FirstRead => ({
  read: reads.generations("failed"),
  ask: async (reach) => (await asks()).askFailedGenerations(reach),
});

export const statsRead = (): FirstRead => ({
  read: reads.stats(),
  ask: async (reach) => (await asks()).askStats(reach),
});
