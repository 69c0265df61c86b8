import type { QueryClient } from "@tanstack/react-query";
import { answer } from "../answer";
import type { Api } from "../client";
import { pageQuery } from "../pages";
import { BASE } from "./app";
import { keys } from "./keys";
import type { Avatar, Project } from "./types";

const MOST_AVATARS = 8;
const LARGEST_PAGE = 100;
const MOST_PAGES = 5;
const A_MINUTE = 60 * 1000;

interface Asked {
  api: Api;
  queries: QueryClient;
  signal: AbortSignal;
}

/** Returns avatars of all projects whose name, prompt or persona holds the words of `text`. */
export async function findAvatars({ api, signal }: Asked, text: string): Promise<Avatar[]> {
  const query = { q: text, limit: MOST_AVATARS };
  return (await answer(api.GET(`${BASE}/avatars`, { signal, params: { query } }))).avatars;
}

/** Returns the person's projects, the newest 500 at most, read once a minute. */
export function knownProjects({ api, queries }: Asked): Promise<Project[]> {
  return queries.fetchQuery({
    queryKey: [...keys.projects, "known"],
    queryFn: ({ signal }) => readProjects(api, signal),
    staleTime: A_MINUTE,
  });
}

async function readProjects(api: Api, signal: AbortSignal): Promise<Project[]> {
  const found: Project[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = pageQuery(cursor, LARGEST_PAGE);
    const reply = await answer(api.GET(`${BASE}/projects`, { signal, params: { query } }));
    found.push(...reply.projects);
    cursor = reply.nextCursor ?? null;
    if (!cursor) break;
  }
  return found;
}
