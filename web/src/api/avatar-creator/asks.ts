import type { Reach } from "../first-read";
import { recentAvatarsQuery } from "./avatars";
import { activeGenerationsQuery, failedGenerationsQuery } from "./generations";
import { projectAvatarsQuery } from "./project-avatars";
import { projectQuery, projectsQuery } from "./projects";
import { statsQuery } from "./stats";

export function askProjects({ api, queries }: Reach) {
  return queries.prefetchInfiniteQuery(projectsQuery(api));
}

export function askProject({ api, queries }: Reach, id: string) {
  return queries.prefetchQuery(projectQuery(api, id));
}

export async function askProjectAvatars({ api, queries, preparePictures }: Reach, id: string) {
  const { pages } = await queries.fetchInfiniteQuery(projectAvatarsQuery(api, id));
  preparePictures(pages[0]?.avatars ?? []);
}

export async function askRecentAvatars({ api, queries, preparePictures }: Reach) {
  const { avatars } = await queries.fetchQuery(recentAvatarsQuery(api));
  preparePictures(avatars);
}

export function askActiveGenerations({ api, queries }: Reach) {
  return queries.prefetchQuery(activeGenerationsQuery(api));
}

export function askFailedGenerations({ api, queries }: Reach) {
  return queries.prefetchQuery(failedGenerationsQuery(api));
}

export function askStats({ api, queries }: Reach) {
  return queries.prefetchQuery(statsQuery(api));
}
