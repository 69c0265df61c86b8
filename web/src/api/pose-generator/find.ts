import { answer } from "../answer";
import type { Api } from "../client";
import { BASE } from "./app";
import type { Project } from "./types";

const MOST = 6;

interface Asked {
  api: Api;
  signal: AbortSignal;
}

/** Returns projects whose name or description holds the words of `text`; the newest without any. */
export async function findProjects({ api, signal }: Asked, text: string): Promise<Project[]> {
  const query = { limit: MOST, ...(text && { q: text }) };
  return (await answer(api.GET(`${BASE}/projects`, { signal, params: { query } }))).projects;
}
