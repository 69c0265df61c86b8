import { startOfMonth } from "@/lib/month";
import { isPhone } from "@/lib/phone";
import { pageQuery } from "../pages";
import { BASE } from "./app";
import type { Wanted } from "./types";

/** How many of the newest avatars of all projects are shown. */
export const RECENT = 6;
const PROJECTS = 24;
const MOST = { active: 100, failed: 50, completed: 10 } as const;

/** A page of projects, the newest first. */
export function projects(cursor: string | null = null) {
  return { path: `${BASE}/projects`, params: { query: pageQuery(cursor, PROJECTS) } } as const;
}

export function project(id: string) {
  return { path: `${BASE}/projects/{project_id}`, params: { path: { project_id: id } } } as const;
}

/** The newest avatars of all projects; an upload that failed is none. */
export function recentAvatars() {
  const query = { status: "ready", limit: RECENT } as const;
  return { path: `${BASE}/avatars`, params: { query } } as const;
}

/** A page of a project's avatars, the newest first; the first fills a screen. */
export function projectAvatars(
  projectId: string,
  cursor: string | null = null,
  limit = firstPage(),
) {
  const query = { ...pageQuery(cursor, limit), projectId };
  return { path: `${BASE}/avatars`, params: { query } } as const;
}

/** A page of the avatars that have all that is wanted. */
export function foundAvatars(wanted: Wanted, cursor: string | null, limit: number) {
  const query = { ...wanted, ...pageQuery(cursor, limit) };
  return { path: `${BASE}/avatars`, params: { query } } as const;
}

/** How many avatars fill a first screen and a bit: a full page would keep a slow phone waiting. */
function firstPage(): number {
  return isPhone() ? 12 : 24;
}

/** The newest generations that are so far. */
export function generations(status: keyof typeof MOST) {
  const query = { status, limit: MOST[status] };
  return { path: `${BASE}/generations`, params: { query } } as const;
}

export function stats() {
  return { path: `${BASE}/stats`, params: { query: { monthStart: startOfMonth() } } } as const;
}
